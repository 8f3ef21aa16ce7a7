import { m } from '@dadkar/messages'
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

export function deskName(kind: Desk['kind']): string {
  return kind === 'registry' ? m['ui.labour.deskRegistry']() : m['ui.labour.deskBranch']()
}
