import type { Prisma } from '@dadkar/prisma/client'
import { tehranDayEnd } from '@dadkar/procedure/tehran-day'
import type { Db } from '../../context.ts'

/**
 * Moves the terms of experts that end on a day on which offices are closed now, with the notices that tell of them. It may
 * run again: what was moved ends on that day no more.
 */
export async function moveTerms(db: Db, day: string, to: string): Promise<void> {
  const running: Prisma.ExpertAppointmentWhereInput = { dueOn: new Date(day), state: { in: ['asked', 'accepted'] } }
  const moving = await db.expertAppointment.findMany({
    where: running,
    select: { id: true, caseId: true, expertId: true },
  })
  for (const { id, caseId, expertId: addresseeId } of moving) {
    const { count } = await db.expertAppointment.updateMany({
      where: { id, ...running },
      data: { dueOn: new Date(to) },
    })
    if (count === 0) continue
    await db.notice.updateMany({
      where: { caseId, addresseeId, kind: 'expertAppointment', dueAt: tehranDayEnd(day) },
      data: { dueAt: tehranDayEnd(to) },
    })
  }
}
