import type { CaseFacts } from '@dadkar/procedure/case-facts'
import { isOpenAppointment } from '@dadkar/procedure/case-guards'
import type { Db } from '../../context.ts'

/** The case went on without a report: nothing is wanted of its experts any more, and they read nothing of it. */
export async function lapseAppointments(db: Db, { experts }: Pick<CaseFacts, 'experts'>): Promise<void> {
  const open = experts.filter(isOpenAppointment).map(({ id }) => id)
  if (open.length === 0) return
  await db.expertAppointment.updateMany({ where: { id: { in: open } }, data: { state: 'lapsed', endedAt: new Date() } })
}
