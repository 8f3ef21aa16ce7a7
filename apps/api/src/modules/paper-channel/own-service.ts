import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type OfficeStanding, visibleAt } from '../case-office/standing.ts'
import { inService, type ServiceRow } from './paper-view.ts'

/** @throws AppError paper_service.not_found, alike for absent ones and those of other offices */
export async function readService(
  { db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>,
  standing: OfficeStanding,
  id: string,
): Promise<ServiceRow> {
  const where = { id, case: visibleAt(standing, actor) }
  const row = await db.paperService.findFirst({ where, include: inService })
  if (!row) throw new AppError('paper_service.not_found')
  return row
}
