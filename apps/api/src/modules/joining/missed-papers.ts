import type { Paper } from '@dadkar/contract/paper'
import type { Notice, NoticeKind, Prisma } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'
import { inFacts } from '../cases/case-facts.ts'
import { openPaper } from '../papers/open-paper.ts'

/** With a case: what whoever joins it may have missed. */
export const inMissed = {
  ...inFacts,
  papers: { orderBy: { id: 'asc' } },
  paperDuties: true,
} as const satisfies Prisma.CaseInclude

type CaseRow = Prisma.CaseGetPayload<{ include: typeof inMissed }>
type PartyRow = CaseRow['parties'][number]

export type Missed = Pick<Notice, 'kind' | 'paperId' | 'senderName'> & { dueAt?: Date }

type Joining = {
  found: CaseRow
  party: PartyRow
  officeName: string
  /** What waited, unopened, for a number that turned out to be another's. */
  waited: readonly Notice[]
}

/** Whose paper it is, where a party wrote it for the others. */
function writtenByParty(paper: Paper) {
  if (paper.form === 'dadkar.objection-notice.1') return { kind: 'objectionNotice' as const, ...paper.objector }
  if (paper.form === 'dadkar.brief.1') return { kind: 'brief' as const, ...paper.author }
  return null
}

/**
 * The papers of a case that a party has to have who joins it, the oldest first: the petition, the invitation to the
 * hearing to come, every ruling that the office has begun to serve, the objections and briefs of others, the reports of
 * experts, what was written for them while they had no account, such as a letter or the annulment of a service, and
 * whatever waited for the wrong number. A letter is nobody's to whom it was not written.
 */
export function listMissed(ctx: Pick<Ctx, 'vault'>, { found, party, officeName, waited }: Joining): Missed[] {
  const { hearings, verdicts, parties, papers, paperDuties } = found
  const [petition, ...later] = papers
  const claimantName = parties.find(({ side }) => side === 'claimant')?.name ?? ''
  const ofOffice = (kind: NoticeKind, paperId: string | null, dueAt?: Date): Missed[] =>
    paperId ? [{ kind, paperId, senderName: officeName, ...(dueAt && { dueAt }) }] : []
  const served = verdicts.filter(({ services }) => services.length > 0)
  const written = paperDuties.filter(({ partyId }) => partyId === party.id)
  const isWaiting = (id: string) => waited.some(({ paperId }) => paperId === id)
  const others: Missed[] = [
    ...waited.map(({ dueAt, ...notice }) => ({ ...notice, ...(dueAt && { dueAt }) })),
    ...written.filter(({ paperId }) => !isWaiting(paperId)),
  ]
  const known = [
    ...(petition ? [{ kind: 'petitionCopy' as const, paperId: petition.id, senderName: claimantName }] : []),
    ...hearings.flatMap(({ invitationId, startsAt }) => ofOffice('invitation', invitationId, startsAt)),
    ...served.flatMap(({ paperId }) => ofOffice('verdict', paperId)),
    ...others.filter(({ kind }) => !['petitionCopy', 'invitation', 'verdict'].includes(kind)),
  ]
  const isKnown = (id: string) => known.some(({ paperId }) => paperId === id)
  const told = later.flatMap((paper): Missed[] => {
    if (isKnown(paper.id)) return []
    const read: Paper = JSON.parse(openPaper(ctx, paper).body.toString())
    if (read.form === 'dadkar.expert-report.1' || read.form === 'dadkar.expert-report.2') {
      return [{ kind: 'expertReport', paperId: paper.id, senderName: read.expertName }]
    }
    const written = writtenByParty(read)
    if (!written || (written.side === party.side && written.name === party.name)) return []
    return [{ kind: written.kind, paperId: paper.id, senderName: written.name }]
  })
  return [...known, ...told]
    .map(({ kind, paperId, senderName, dueAt }) => ({ kind, paperId, senderName, ...(dueAt && { dueAt }) }))
    .sort((one, other) => (one.paperId < other.paperId ? -1 : 1))
}
