import type { PartySide } from '@dadkar/prisma/client'
import type { CaseState } from '@dadkar/procedure/case-states'
import { transitions } from '@dadkar/procedure/case-transitions'

type Party = { side: PartySide; subjectId: string | null }
type Joinable = {
  id: string
  officeCode: string
  state: CaseState
  parties: readonly Party[]
  hasText: boolean
  hasJoined: boolean
}

/** Where a case may stand for a joinder, the one that ends and the one that goes on alike. */
export const joinableStates = Object.keys(transitions.join.moves.recognition ?? {}) as CaseState[]

/** Who stands on which side, whatever the order; null where somebody is known by name alone. */
function sidesOf(parties: readonly Party[]): string | null {
  if (parties.some(({ subjectId }) => subjectId === null)) return null
  return parties
    .map(({ side, subjectId }) => `${side} ${subjectId}`)
    .sort()
    .join()
}

/**
 * Whether a case can be joined to another: that one came earlier to the same office, its session is not held either, and
 * the parties of both are the same and known. One to which others were joined stays where those lead.
 */
export function canJoin(later: Joinable, earlier: Joinable): boolean {
  const sides = sidesOf(later.parties)
  return (
    earlier.id < later.id &&
    earlier.officeCode === later.officeCode &&
    joinableStates.includes(earlier.state) &&
    !earlier.hasText &&
    !later.hasJoined &&
    sides !== null &&
    sides === sidesOf(earlier.parties)
  )
}
