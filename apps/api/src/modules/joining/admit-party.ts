import { AppError } from '../../app-error.ts'
import type { Db } from '../../context.ts'
import { inFacts } from '../cases/case-facts.ts'
import { placePaper } from '../notices/place-notice.ts'
import { writeService } from '../verdicts/write-service.ts'

type Admission = { caseId: string; partyId: string; subjectId: string }

/**
 * Makes somebody the party they proved to be, and places the papers of the case that are open in their account: the
 * petition, the invitation to the hearing to come, the briefs of the others, the reports of experts, and the ruling once the office has begun to serve it. Their code is
 * used up. The caller holds the lock of the case and has judged who they are.
 */
export async function admitParty(db: Db, { caseId, partyId, subjectId }: Admission): Promise<void> {
  const code = { joinCodeSealed: null, joinCodeIndex: null }
  const before = await db.party.findUniqueOrThrow({ where: { id: partyId }, select: { subjectId: true } })
  if (before.subjectId && before.subjectId !== subjectId) await takeBack(db, caseId, before.subjectId)
  await db.party.update({ where: { id: partyId }, data: { subjectId, ...code } })
  await db.joinRequest.updateMany({
    where: { partyId, state: 'waiting', subjectId: { not: subjectId } },
    data: { state: 'superseded', decidedAt: new Date() },
  })
  await db.caseEvent.create({ data: { caseId, kind: 'partyJoined' } })
  await placeOpenPapers(db, { caseId, partyId, subjectId })
}

/** What waited for a number that turned out to be another's, and that nobody could open, is no longer theirs to read. */
async function takeBack(db: Db, caseId: string, addresseeId: string): Promise<void> {
  await db.notice.deleteMany({ where: { caseId, addresseeId, isService: false, openedAt: null } })
}

async function placeOpenPapers(db: Db, { caseId, partyId, subjectId: addresseeId }: Admission): Promise<void> {
  const found = await db.case.findUnique({
    where: { id: caseId },
    include: { ...inFacts, papers: { orderBy: { id: 'asc' }, take: 1 } },
  })
  if (!found) throw new AppError('case.not_found')
  const { officeCode: code, hearings, verdicts, parties, notices } = found
  const { nameFa } = await db.labourOffice.findUniqueOrThrow({ where: { code }, select: { nameFa: true } })
  const claimantName = parties.find(({ side }) => side === 'claimant')?.name ?? ''
  const place = async (
    kind: 'petitionCopy' | 'invitation' | 'verdict' | 'brief' | 'expertReport',
    paperId: string,
    senderName = nameFa,
    dueAt?: Date,
  ) => {
    if (notices.some((notice) => notice.addresseeId === addresseeId && notice.paperId === paperId)) return null
    return placePaper(db, { caseId, kind, addresseeId, senderName, paperId, ...(dueAt && { dueAt }) })
  }
  const [petition] = found.papers
  if (petition) await place('petitionCopy', petition.id, claimantName)
  const invitationId = hearings[0]?.invitationId
  if (invitationId) await place('invitation', invitationId, nameFa, hearings[0]?.startsAt)
  const briefs = await db.brief.findMany({
    where: { caseId, partyId: { not: partyId }, paperId: { not: null } },
    orderBy: { id: 'asc' },
    include: { party: { select: { name: true } } },
  })
  for (const { paperId, party } of briefs) if (paperId) await place('brief', paperId, party.name)
  const reports = await db.expertAppointment.findMany({
    where: { caseId, paperId: { not: null } },
    orderBy: { id: 'asc' },
    include: { expert: { select: { firstName: true, lastName: true } } },
  })
  for (const { paperId, expert } of reports) {
    if (paperId) await place('expertReport', paperId, `${expert.firstName} ${expert.lastName}`)
  }
  const [verdict] = verdicts
  if (!verdict?.paperId || verdict.services.length === 0) return
  const notice = await place('verdict', verdict.paperId)
  if (!notice || verdict.services.some((service) => service.partyId === partyId)) return
  const dueOn = await writeService(db, verdict, { partyId, servedAt: notice.placedAt, noticeId: notice.id })
  await db.case.updateMany({ where: { id: caseId, state: 'served' }, data: { dueOn } })
}
