import type { PaperService as PaperServiceView } from '@dadkar/contract/paper-service'
import type { PaperDuty, PaperService } from '@dadkar/prisma/client'
import type { Db } from '../../context.ts'
import { type FoundCase, isInvitedTo } from '../cases/case-facts.ts'
import { findAccountHolders } from '../subjects/account-holders.ts'

export type PaperKind = PaperServiceView['kind']
type Owed = { party: FoundCase['parties'][number]; kind: PaperKind; paperId: string }
/** `attempt`: which try the next will be. */
type Duty = Owed & { isOut: boolean; attempt: number }

type Tries = readonly Pick<PaperService, 'paperId' | 'partyId' | 'state'>[]

/**
 * What must be served on paper (labour procedure rules, art. 130): the invitation to the hearing to come and the latest
 * ruling, on each party without an account on whom it is not served yet, and what was written for such a party since; also
 * what is with a server.
 */
function listDuties(
  found: FoundCase,
  { holders, written, tries }: { holders: ReadonlySet<string>; written: readonly PaperDuty[]; tries: Tries },
): Duty[] {
  const [hearing] = found.hearings
  const [verdict] = found.verdicts
  const onPaper = found.parties.filter(({ subjectId }) => subjectId === null || !holders.has(subjectId))
  const isInvited = hearing ? isInvitedTo(hearing, found) : () => true
  const isServed = (id: string) => verdict?.services.some(({ partyId }) => partyId === id) ?? true
  const triesOf = ({ paperId, party }: Owed) =>
    tries.filter((one) => one.paperId === paperId && one.partyId === party.id).map(({ state }) => state)
  const owed = onPaper.flatMap((party): Owed[] => [
    ...(hearing?.invitationId && !isInvited(party)
      ? [{ party, kind: 'invitation' as const, paperId: hearing.invitationId }]
      : []),
    ...(verdict?.paperId && !isServed(party.id) ? [{ party, kind: 'verdict' as const, paperId: verdict.paperId }] : []),
    ...written
      .filter(({ partyId }) => partyId === party.id)
      .map(({ kind, paperId }) => ({ party, kind: kind as PaperKind, paperId }))
      .filter((each) => !triesOf(each).includes('served')),
  ])
  return owed.map((each) => {
    const states = triesOf(each)
    return { ...each, isOut: states.includes('handedOut'), attempt: states.length + 1 }
  })
}

/** What a case owes on paper, as it stands. */
export async function readDuties(db: Db, found: FoundCase): Promise<Duty[]> {
  const holders = await findAccountHolders(
    db,
    found.parties.map(({ subjectId }) => subjectId),
  )
  const tries = await db.paperService.findMany({ where: { caseId: found.id } })
  const written = await db.paperDuty.findMany({ where: { caseId: found.id }, orderBy: { id: 'asc' } })
  return listDuties(found, { holders, written, tries })
}
