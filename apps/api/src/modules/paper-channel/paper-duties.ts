import type { NoticeKind } from '@dadkar/prisma/client'
import { isInvitedTo } from '../cases/case-facts.ts'
import type { LockedCase } from '../cases/take-step.ts'

export type PaperKind = Extract<NoticeKind, 'invitation' | 'verdict'>
export type Duty = { party: LockedCase['parties'][number]; kind: PaperKind; paperId: string }

type Out = { paperId: string; partyId: string }

/**
 * What must be served on paper (labour procedure rules, art. 130): the invitation to the hearing to come and the latest
 * ruling, on each party without an account on whom it is not served yet and for whom it is not with a server.
 */
export function listDuties(found: LockedCase, holders: ReadonlySet<string>, out: readonly Out[]): Duty[] {
  const [hearing] = found.hearings
  const [verdict] = found.verdicts
  const onPaper = found.parties.filter(({ subjectId }) => subjectId === null || !holders.has(subjectId))
  const isInvited = hearing ? isInvitedTo(hearing, found) : () => true
  const isServed = (id: string) => verdict?.services.some(({ partyId }) => partyId === id) ?? true
  const duties = onPaper.flatMap((party): Duty[] => [
    ...(hearing?.invitationId && !isInvited(party)
      ? [{ party, kind: 'invitation' as const, paperId: hearing.invitationId }]
      : []),
    ...(verdict?.paperId && !isServed(party.id) ? [{ party, kind: 'verdict' as const, paperId: verdict.paperId }] : []),
  ])
  return duties.filter(
    ({ party, paperId }) => !out.some((each) => each.paperId === paperId && each.partyId === party.id),
  )
}
