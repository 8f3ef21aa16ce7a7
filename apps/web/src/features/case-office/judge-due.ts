const dayMs = 86_400_000

/** How a last day stands to today, both Gregorian `YYYY-MM-DD`: over, soon (within two days), or later. */
export function judgeDue(day: string, today: string): 'over' | 'soon' | 'later' {
  const left = (Date.parse(day) - Date.parse(today)) / dayMs
  if (left < 0) return 'over'
  return left <= 2 ? 'soon' : 'later'
}
