import type { AffectedByHoliday, HolidayRecord } from '@dadkar/contract/holiday'
import type { Localized } from '@dadkar/contract/localized'
import { isOfficeClosed, type OfficeCalendar } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import type { Ctx, Db } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { listAffected } from './affected.ts'
import { label, toRecord } from './holidays.service.ts'
import { queueMoving } from './move-limits.ts'
import { dateOf, lockCalendar, readCalendar } from './read-calendar.ts'

type EditCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>
type Edit = { date: string; isHoliday: boolean; name: Localized; reason: string }

/** @throws AppError holiday.past, holiday.edited, holiday.closed_already, holiday.not_lunar */
async function requireFitting(db: Db, { date, isHoliday }: Edit, calendar: OfficeCalendar): Promise<void> {
  requireToCome(date)
  const before = await db.holidayEdit.findFirst({ where: { day: new Date(date), undoneAt: null } })
  if (before) throw new AppError('holiday.edited')
  if (isHoliday && isOfficeClosed(date, calendar)) throw new AppError('holiday.closed_already')
  if (!isHoliday && !calendar.holidays?.has(date)) throw new AppError('holiday.not_lunar')
}

/** On a day that is over, limits have ended as they were told. @throws AppError holiday.past */
function requireToCome(date: string): void {
  if (date < tehranDay(new Date())) throw new AppError('holiday.past')
}

/**
 * Adds a holiday, or takes off a lunar one. What ends on a day that is closed from now on is moved by a job; nothing that
 * was told is shortened.
 * @returns the change, and what it affects
 * @throws AppError session.step_up_required, holiday.*
 */
export async function editHolidays(
  ctx: EditCtx,
  edit: Edit,
): Promise<{ edit: HolidayRecord; affected: AffectedByHoliday }> {
  requireStepUp(ctx)
  const { date, isHoliday, name, reason } = edit
  return ctx.db.$transaction(async (tx) => {
    await lockCalendar(tx)
    await requireFitting(tx, edit, await readCalendar(tx))
    const reasonSealed = ctx.vault.seal(label, reason)
    const row = await tx.holidayEdit.create({
      data: { day: new Date(date), isHoliday, nameFa: name.fa, nameEn: name.en, reasonSealed },
    })
    const affected = await listAffected(tx, date, await readCalendar(tx))
    if (isHoliday) await queueMoving(tx, date)
    const act = isHoliday ? { action: 'holiday.add', reason } : { action: 'holiday.take_off', reason }
    await recordAudit({ ...ctx, db: tx }, { ...act, aboutId: row.id })
    return { edit: toRecord(ctx, row), affected }
  })
}

/** @throws AppError session.step_up_required, holiday.not_found, holiday.past */
export async function undoHolidayEdit(
  ctx: EditCtx,
  id: string,
  { reason }: { reason: string },
): Promise<HolidayRecord> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    await lockCalendar(tx)
    const found = await tx.holidayEdit.findFirst({ where: { id, undoneAt: null } })
    if (!found) throw new AppError('holiday.not_found')
    requireToCome(dateOf(found))
    const row = await tx.holidayEdit.update({ where: { id }, data: { undoneAt: new Date() } })
    // A lunar holiday that is back closes its day again.
    if (!found.isHoliday) await queueMoving(tx, dateOf(found))
    await recordAudit({ ...ctx, db: tx }, { action: 'holiday.undo', reason, aboutId: id })
    return toRecord(ctx, row)
  })
}
