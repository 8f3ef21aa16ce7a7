import type { PaperService as PaperServiceView } from '@dadkar/contract/paper-service'
import type { PaperDuty, PaperService } from '@dadkar/prisma/client'
import { isInvitedTo } from '../cases/case-facts.ts'
import type { LockedCase } from '../cases/take-step.ts'

export type PaperKind = PaperServiceView['kind']
export type Duty = { party: LockedCase['parties'][number]; kind: PaperKind; paperId: string }

type Tries = readonly Pick<PaperService, 'paperId' | 'partyId' | 'state'>[]

/**
 * What must be served on paper (labour procedure rules, art. 130): the invitation to the hearing to come and the latest
 * ruling, on each party without an account on whom it is not served yet, and what was written for such a party since; but
 * for what is with a server.
 */
export function listDuties(
  found: LockedCase,
  { holders, written, tries }: { holders: ReadonlySet<string>; written: readonly PaperDuty[]; tries: Tries },
): Duty[] {
  const [hearing] = found.hearings
  const [verdict] = found.verdicts
  const onPaper = found.parties.filter(({ subjectId }) => subjectId === null || !holders.has(subjectId))
  const isInvited = hearing ? isInvitedTo(hearing, found) : () => true
  const isServed = (id: string) => verdict?.services.some(({ partyId }) => partyId === id) ?? true
  const has = (state: PaperService['state']) => (duty: Duty) =>
    tries.some((one) => one.state === state && one.paperId === duty.paperId && one.partyId === duty.party.id)
  const duties = onPaper.flatMap((party): Duty[] => [
    ...(hearing?.invitationId && !isInvited(party)
      ? [{ party, kind: 'invitation' as const, paperId: hearing.invitationId }]
      : []),
    ...(verdict?.paperId && !isServed(party.id) ? [{ party, kind: 'verdict' as const, paperId: verdict.paperId }] : []),
    ...written
      .filter(({ partyId }) => partyId === party.id)
      .map(({ kind, paperId }) => ({ party, kind: kind as PaperKind, paperId }))
      .filter((duty) => !has('served')(duty)),
  ])
  return duties.filter((duty) => !has('handedOut')(duty))
}
