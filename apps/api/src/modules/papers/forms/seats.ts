import { m } from '@dadkar/messages'

/** Whom a member of a board sits for. */
export const seats = {
  ministry: m['ui.desk.seatMinistry'],
  workers: m['ui.desk.seatWorkers'],
  employers: m['ui.desk.seatEmployers'],
} as const
