import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { formatNumber } from '../../lib/numbers.ts'
import type { Board, Desk, Seat } from './queries.ts'

export const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`

/** «هیأت تشخیص ۲» */
export function boardName({ stage, number }: Pick<Board, 'stage' | 'number'>): string {
  const words = { number: formatNumber(number) }
  return stage === 'recognition' ? m['ui.labour.recognitionBoard'](words) : m['ui.labour.disputeBoard'](words)
}

/** Whom the member on this seat represents. */
export function seatName(kind: Seat['kind']): string {
  const names = {
    ministry: m['ui.labour.seatMinistry'],
    workers: m['ui.labour.seatWorkers'],
    employers: m['ui.labour.seatEmployers'],
  }
  return names[kind]()
}

/** The same with its number, where a side has several: «نمایندهٔ کارگران، کرسی ۲». */
export function placeName({ stage }: Pick<Board, 'stage'>, { kind, place }: Pick<Seat, 'kind' | 'place'>): string {
  if (boardRules[stage].seatsPerSide === 1) return seatName(kind)
  return m['ui.labour.seatOfSeveral']({ seat: seatName(kind), number: formatNumber(place) })
}

export function deskName(kind: Desk['kind']): string {
  return kind === 'registry' ? m['ui.labour.deskRegistry']() : m['ui.labour.deskBranch']()
}
