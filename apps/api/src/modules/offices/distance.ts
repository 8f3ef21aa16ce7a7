/** A point on the earth, WGS 84, in degrees. */
export type Place = { latitude: number; longitude: number }

const earthRadius = 6_371_000

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Metres between two places along the surface, by the haversine formula: right to half a percent. */
export function distanceBetween(a: Place, b: Place): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude)
  return 2 * earthRadius * Math.asin(Math.sqrt(half(a.latitude, b.latitude) + across))
}
