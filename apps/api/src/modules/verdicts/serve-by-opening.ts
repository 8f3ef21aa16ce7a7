import type { Notice } from '@dadkar/prisma/client'
import type { Db } from '../../context.ts'
import { writeService } from './write-service.ts'

type Opened = Pick<Notice, 'id' | 'kind' | 'caseId' | 'addresseeId' | 'paperId' | 'isService'>

/** Whether opening it may be the service of a ruling. */
export function isServedByOpening({ kind, isService }: Opened): boolean {
  return kind === 'verdict' && !isService
}

/**
 * A ruling that waited for somebody without an account is served on them by being opened (labour procedure rules, art.
 * 131), unless it was served on paper before.
 */
export async function serveByOpening(db: Db, notice: Opened, openedAt: Date): Promise<void> {
  const { caseId, addresseeId, paperId, id: noticeId } = notice
  await db.$queryRaw`select 1 from "case" where id = ${caseId}::uuid for update`
  const verdict = await db.verdict.findFirst({ where: { paperId }, include: { services: true } })
  const party = await db.party.findFirst({ where: { caseId, subjectId: addresseeId } })
  if (!verdict || !party || verdict.services.some(({ partyId }) => partyId === party.id)) return
  const dueOn = await writeService(db, verdict, { partyId: party.id, servedAt: openedAt, noticeId })
  await db.case.updateMany({ where: { id: caseId, state: 'served' }, data: { dueOn } })
}
