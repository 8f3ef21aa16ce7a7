import { m } from '@dadkar/messages'
import type { Session } from './session.ts'

export type Capacity = Session['capacity']

/** What a capacity is called in the page's language. */
export function capacityName(capacity: Capacity): string {
  const names = {
    worker: m['ui.common.capacityWorker'],
    employer: m['ui.common.capacityEmployer'],
    representative: m['ui.common.capacityRepresentative'],
    lawyer: m['ui.common.capacityLawyer'],
    expert: m['ui.common.capacityExpert'],
    officer: m['ui.common.capacityOfficer'],
    boardMember: m['ui.common.capacityBoardMember'],
    clerk: m['ui.common.capacityClerk'],
    administrator: m['ui.common.capacityAdministrator'],
  } satisfies Record<Capacity, () => string>
  return names[capacity]()
}
