import type { AffectedByHoliday, HolidayEdit as EditView, HolidayRecord } from '@dadkar/contract/holiday'
import type { HolidayEdit } from '@dadkar/prisma/client'
import type { Ctx, PublicCtx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { listAffected } from './affected.ts'
import { dateOf, readCalendar, readEdits } from './read-calendar.ts'

const toEdit = (row: HolidayEdit): EditView => ({
  ...{ id: row.id, date: dateOf(row), isHoliday: row.isHoliday },
  name: { fa: row.nameFa, en: row.nameEn },
})

export const label = 'holiday-reason'

export function toRecord({ vault }: Pick<PublicCtx, 'vault'>, row: HolidayEdit): HolidayRecord {
  return {
    ...toEdit(row),
    reason: vault.openText(label, row.reasonSealed),
    madeAt: row.madeAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
  }
}

/** For everybody: whoever reckons a limit needs them. */
export async function listHolidays({ db }: Pick<PublicCtx, 'db'>): Promise<{ items: EditView[] }> {
  return { items: (await readEdits(db)).map(toEdit) }
}

export async function listHolidayRecords(ctx: Pick<Ctx, 'db' | 'vault'>, { cursor, limit }: PageRequest) {
  const rows = await ctx.db.holidayEdit.findMany({
    where: cursor ? { id: { lt: cursor } } : {},
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, (row) => toRecord(ctx, row))
}

export async function findAffected({ db }: Pick<Ctx, 'db'>, date: string): Promise<AffectedByHoliday> {
  return listAffected(db, date, await readCalendar(db))
}
