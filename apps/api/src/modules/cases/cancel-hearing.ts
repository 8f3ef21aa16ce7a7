import type { Db } from '../../context.ts'

/** The case is over before its hearing: it is called off. */
export async function cancelHearing(db: Db, caseId: string): Promise<void> {
  await db.hearing.updateMany({ where: { caseId, state: 'scheduled' }, data: { state: 'cancelled' } })
}
