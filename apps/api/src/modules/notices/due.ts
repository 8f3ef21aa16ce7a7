import type { KartablNotice } from '@dadkar/contract/kartabl'
import type { NoticeKind } from '@dadkar/contract/notice'
import { isOpenAppointment } from '@dadkar/procedure/case-guards'
import { allowedActions } from '@dadkar/procedure/case-machine'
import { tehranDayEnd } from '@dadkar/procedure/tehran-day'
import type { Ctx, Within } from '../../context.ts'
import { caseSettings, factsOf, inFacts } from '../cases/case-facts.ts'
import { toDay } from '../cases/case-view.ts'
import { partyIn } from '../cases/party-in.ts'
import type { LockedCase } from '../cases/take-step.ts'

export type Due = NonNullable<KartablNotice['due']>

/** What the reader of a notice is to do. A kind that is not here only has a moment. */
const duties: Partial<Record<NoticeKind, Due['action']>> = {
  defectNotice: 'cure',
  verdict: 'object',
  invitation: 'attend',
  expertAppointment: 'report',
}

type Dated = { id: string; kind: NoticeKind; caseId: string; dueAt: Date | null }

/** Whether what a notice called for can still be done: it may be done already, or the hearing moved. */
function isOpen(action: Due['action'], dueAt: Date, found: LockedCase, reader: string): boolean {
  if (action === null) return true
  if (action === 'attend') return found.hearings.some(({ startsAt }) => startsAt.getTime() === dueAt.getTime())
  if (action === 'report') return isAwaited(dueAt, found, reader)
  return allowedActions(factsOf(found), partyIn(reader)(found), new Date(), caseSettings).includes(action)
}

/** Whether a report is awaited of the reader by this moment; a longer term came with a notice of its own. */
function isAwaited(dueAt: Date, { experts }: LockedCase, reader: string): boolean {
  const own = experts.find((each) => each.expertId === reader && isOpenAppointment(each))
  const last = toDay(own?.dueOn ?? null)
  return last !== null && tehranDayEnd(last).getTime() === dueAt.getTime()
}

/**
 * What notices still call for, by their id: derived from the cases as they stand, so that nothing is kept twice.
 * @param reader whose notices they are
 * @param since what was before is not due any more
 */
export async function findDues(
  { db }: Within<Pick<Ctx, 'db'>>,
  reader: string,
  notices: readonly Dated[],
  since = new Date(),
) {
  const ahead = notices.flatMap(({ dueAt, ...rest }) => (dueAt && dueAt > since ? [{ dueAt, ...rest }] : []))
  const dues = new Map<string, Due>()
  if (ahead.length === 0) return dues
  const cases = await db.case.findMany({ where: { id: { in: ahead.map(({ caseId }) => caseId) } }, include: inFacts })
  const byId = new Map(cases.map((found) => [found.id, found]))
  for (const { id, kind, caseId, dueAt } of ahead) {
    const found = byId.get(caseId)
    const action = duties[kind] ?? null
    if (found && isOpen(action, dueAt, found, reader)) dues.set(id, { at: dueAt.toISOString(), action })
  }
  return dues
}
