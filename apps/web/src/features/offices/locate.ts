export type Place = { latitude: number; longitude: number }
export type Unlocated = 'unsupported' | 'denied' | 'unavailable' | 'slow' | 'abroad'

const waitMs = 15_000
/** A place that the browser has found lately will do. */
const maxAgeMs = 300_000

/** Where the person is, to about a kilometre; or why that is not known. Never throws. */
export async function locate(): Promise<Place | Unlocated> {
  if (!navigator.geolocation) return 'unsupported'
  try {
    const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
      navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: waitMs, maximumAge: maxAgeMs })
    })
    const place = { latitude: round(coords.latitude), longitude: round(coords.longitude) }
    return isAbroad(place) ? 'abroad' : place
  } catch (error) {
    return reasonOf(error as GeolocationPositionError)
  }
}

/** Two decimals tell the neighbourhood, not the house. */
const round = (degrees: number) => Math.round(degrees * 100) / 100

/** Beyond the degrees that the API takes. */
const isAbroad = ({ latitude, longitude }: Place) => latitude < 24 || latitude > 40 || longitude < 44 || longitude > 64

function reasonOf({ code, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): Unlocated {
  if (code === PERMISSION_DENIED) return 'denied'
  return code === TIMEOUT ? 'slow' : 'unavailable'
}
