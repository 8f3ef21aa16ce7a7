import type { HolidayEdit } from '@dadkar/prisma/client'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import type { OfficeCalendar } from '@dadkar/procedure/office-calendar'
import type { Db } from '../../context.ts'

export const dateOf = ({ day }: Pick<HolidayEdit, 'day'>) => day.toISOString().slice(0, 10)

/** What stands of what administrators changed, the first day first. */
export const readEdits = (db: Db): Promise<HolidayEdit[]> =>
  db.holidayEdit.findMany({ where: { undoneAt: null }, orderBy: { day: 'asc' } })

/** The calendar in force: that of the package with these changes. */
export async function readCalendar(db: Db): Promise<OfficeCalendar> {
  const edits = await readEdits(db)
  return makeCalendar({
    added: edits
      .filter(({ isHoliday }) => isHoliday)
      .map((edit) => ({ date: dateOf(edit), name: { fa: edit.nameFa, en: edit.nameEn } })),
    removed: edits.filter(({ isHoliday }) => !isHoliday).map(dateOf),
  })
}

/** Ours alone. */
const turn = 7215061305

/** Changes of the calendar go one after the other, and wait for the limits that are being set by it as it was. */
export const lockCalendar = (db: Db) => db.$executeRaw`select pg_advisory_xact_lock(${turn})`

/**
 * The calendar for setting a limit or a hearing, within the transaction that does so. A change of it waits until that
 * transaction is over and then finds the limit: none is set by a calendar that is not in force any more.
 */
export async function holdCalendar(db: Db): Promise<OfficeCalendar> {
  await db.$executeRaw`select pg_advisory_xact_lock_shared(${turn})`
  return readCalendar(db)
}
