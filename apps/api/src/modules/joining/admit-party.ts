import type { Notice } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Db, Within } from '../../context.ts'
import { placePaper } from '../notices/place-notice.ts'
import { renewWaitingPapers } from '../paper-channel/renew-waiting-papers.ts'
import { writeService } from '../verdicts/write-service.ts'
import { inMissed, listMissed } from './missed-papers.ts'

type AdmitCtx = Within<Pick<Ctx, 'db' | 'vault'>>
type Admission = { caseId: string; partyId: string; subjectId: string }

/**
 * Makes somebody the party they proved to be, and places in their account what they have missed of the papers of the
 * case. Their code is used up. The caller holds the lock of the case and has judged who they are.
 */
export async function admitParty(ctx: AdmitCtx, admission: Admission): Promise<void> {
  const { db } = ctx
  const { caseId, partyId, subjectId } = admission
  const code = { joinCodeSealed: null, joinCodeIndex: null }
  const before = await db.party.findUniqueOrThrow({ where: { id: partyId }, select: { subjectId: true } })
  const isAnother = before.subjectId !== null && before.subjectId !== subjectId
  const waited = isAnother ? await takeBack(db, caseId, before.subjectId ?? '') : []
  await db.party.update({ where: { id: partyId }, data: { subjectId, ...code } })
  await db.joinRequest.updateMany({
    where: { partyId, state: 'waiting', subjectId: { not: subjectId } },
    data: { state: 'superseded', decidedAt: new Date() },
  })
  await db.caseEvent.create({ data: { caseId, kind: 'partyJoined' } })
  await placeMissed(ctx, admission, waited)
  await renewWaitingPapers(db, caseId)
}

/** What waited for a number that turned out to be another's, and that nobody could open, is no longer theirs to read. */
async function takeBack(db: Db, caseId: string, addresseeId: string): Promise<Notice[]> {
  const where = { caseId, addresseeId, isService: false, openedAt: null }
  const waited = await db.notice.findMany({ where })
  await db.notice.deleteMany({ where })
  return waited
}

async function placeMissed(ctx: AdmitCtx, { caseId, partyId, subjectId }: Admission, waited: readonly Notice[]) {
  const { db } = ctx
  const found = await db.case.findUnique({ where: { id: caseId }, include: inMissed })
  const party = found?.parties.find(({ id }) => id === partyId)
  if (!found || !party) throw new AppError('case.not_found')
  const { nameFa } = await db.labourOffice.findUniqueOrThrow({
    where: { code: found.officeCode },
    select: { nameFa: true },
  })
  const has = new Set(found.notices.filter((each) => each.addresseeId === subjectId).map(({ paperId }) => paperId))
  for (const missed of listMissed(ctx, { found, party, officeName: nameFa, waited })) {
    if (has.has(missed.paperId)) continue
    const notice = await placePaper(db, { caseId, addresseeId: subjectId, ...missed })
    const verdict = found.verdicts.find(({ paperId }) => paperId === missed.paperId)
    if (!verdict || verdict.services.some((service) => service.partyId === partyId)) continue
    const dueOn = await writeService(db, verdict, { partyId, servedAt: notice.placedAt, noticeId: notice.id })
    await db.case.updateMany({ where: { id: caseId, state: 'served' }, data: { dueOn } })
  }
}
