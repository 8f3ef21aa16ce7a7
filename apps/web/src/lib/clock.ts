let skew = 0

/** Learns from an answer of the server how far the clock of this device is off; many old desktops are, by minutes. */
export function noteServerTime(response: Response): void {
  const date = response.headers.get('date')
  if (!date) return
  const difference = Date.now() - Date.parse(date)
  // The header has whole seconds and took a while to come: a little difference is none.
  skew = Math.abs(difference) < 3000 ? 0 : difference
}

/** How much this device's clock is ahead of the server's, in milliseconds. */
export function clockSkew(): number {
  return skew
}

/** How long until an instant of the server, in milliseconds; negative once it has passed. */
export function millisecondsUntil(instant: string): number {
  return Date.parse(instant) - Date.now() + skew
}
