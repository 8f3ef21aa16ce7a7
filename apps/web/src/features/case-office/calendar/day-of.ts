import { jalaliToIso, tehranDate } from '@dadkar/validators'

/** The day of an instant in Iran, as Gregorian `YYYY-MM-DD`. */
export const dayOf = (instant: string) => jalaliToIso(tehranDate(new Date(instant)))
