import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'

export type Seat = VerdictPaper['members'][number]['seat']

/** Whom a member of a board sits for. */
export function seatName(seat: Seat): string {
  const names = {
    ministry: m['ui.desk.seatMinistry'],
    workers: m['ui.desk.seatWorkers'],
    employers: m['ui.desk.seatEmployers'],
  } satisfies Record<Seat, () => string>
  return names[seat]()
}
