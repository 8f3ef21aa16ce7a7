import type { Db } from '../../context.ts'
import { inFacts } from '../cases/case-facts.ts'
import { readDuties } from './paper-duties.ts'
import { isOnPaper } from './waiting-papers.queries.ts'

/**
 * Draws anew what a case owes on paper, for the list of its office. Whatever changes a case, or what is with a server, ends
 * with it; the caller holds the lock of the case. What was owed before keeps its place in the list.
 */
export async function renewWaitingPapers(db: Db, caseId: string): Promise<void> {
  const [asked] = await db.$queryRawUnsafe<{ isOnPaper: boolean }[]>(isOnPaper, caseId)
  if (!asked?.isOnPaper) return
  const found = await db.case.findUniqueOrThrow({ where: { id: caseId }, include: inFacts })
  const duties = await readDuties(db, found)
  const keys = duties.map(({ party, paperId }) => ({ partyId: party.id, paperId }))
  await db.waitingPaper.deleteMany({ where: { caseId, NOT: { OR: keys } } })
  for (const { party, paperId, kind, attempt, isOut } of duties) {
    await db.waitingPaper.upsert({
      where: { partyId_paperId: { partyId: party.id, paperId } },
      create: { caseId, officeCode: found.officeCode, partyId: party.id, paperId, kind, attempt, isOut },
      update: { attempt, isOut },
    })
  }
}

/** Of somebody who has no account any more: what their cases have for them goes on paper from now on. */
export async function renewWaitingPapersOf(db: Db, subjectId: string): Promise<void> {
  // Later cases are locked first, as in a joinder.
  const cases = await db.$queryRaw<{ id: string }[]>`
    select id from "case" where id in (select case_id from party where subject_id = ${subjectId}::uuid)
    order by id desc for update`
  for (const { id } of cases) await renewWaitingPapers(db, id)
}
