import type { VerdictSignature } from '@dadkar/prisma/client'
import type { Ballot } from '@dadkar/procedure/boards'
import { AppError } from '../../app-error.ts'
import { toSeated } from '../case-office/sitting.ts'
import type { CaseWithVerdicts, VerdictRow } from './with-verdicts.ts'

/** A member who sat when the case was heard. */
export type Sitter = ReturnType<typeof toSeated> & {
  personId: string
  /** Whether they still sit on the board. Who has left it signs no more. */
  canSign: boolean
  signature: VerdictSignature | undefined
}

/** Who sat at the last hearing before the ruling, and what each signed under its present text. */
export function listSitters({ board, hearings, boardId }: CaseWithVerdicts, row: VerdictRow | null): Sitter[] {
  const { issuedAt = null, version, signatures = [] } = row ?? {}
  const ofBoard = row?.boardId ?? boardId
  const heard = hearings.find(
    (each) => each.boardId === ofBoard && !(issuedAt && each.endedAt && each.endedAt > issuedAt),
  )
  return (heard?.members ?? []).map(({ seat }) => ({
    ...toSeated(seat),
    personId: seat.personId,
    canSign: board?.seats.some(({ personId }) => personId === seat.personId) ?? false,
    signature: signatures.find((each) => each.personId === seat.personId && each.version === version),
  }))
}

/** How the vote of those who sat stands. */
export function countVotes(sitters: readonly Sitter[]): Ballot {
  const signed = sitters.flatMap(({ signature }) => signature ?? [])
  const against = signed.filter(({ dissentSealed }) => dissentSealed !== null).length
  return {
    ...{ against, inFavour: signed.length - against },
    awaited: sitters.filter(({ signature, canSign }) => !signature && canSign).length,
  }
}

/** Who did not sit has no say in the ruling, also where they have the seat of one who did. @throws AppError verdict.did_not_sit */
export function requireSitter(sitters: readonly Sitter[], personId: string): Sitter {
  const own = sitters.find((sitter) => sitter.personId === personId)
  if (!own) throw new AppError('verdict.did_not_sit')
  return own
}
