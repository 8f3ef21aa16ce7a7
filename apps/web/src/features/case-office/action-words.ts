import { m } from '@dadkar/messages'
import type { OfficeAction } from './case-path.ts'

/** The way on first, what turns the case back last. */
const order: readonly OfficeAction[] = ['assign', 'schedule', 'hear', 'reschedule', 'returnForDefect', 'reject']

export function orderActions(actions: readonly OfficeAction[]): OfficeAction[] {
  return order.filter((action) => actions.includes(action))
}

export function actionName(action: OfficeAction): string {
  const names = {
    assign: m['ui.desk.assign'],
    schedule: m['ui.desk.schedule'],
    reschedule: m['ui.desk.reschedule'],
    hear: m['ui.desk.hear'],
    returnForDefect: m['ui.desk.returnForDefect'],
    reject: m['ui.desk.reject'],
  } satisfies Record<OfficeAction, () => string>
  return names[action]()
}

/** What doing it brings about. */
export function actionDetail(action: OfficeAction): string {
  const details = {
    assign: m['ui.desk.assignDetail'],
    schedule: m['ui.desk.scheduleDetail'],
    reschedule: m['ui.desk.rescheduleDetail'],
    hear: m['ui.desk.hearDetail'],
    returnForDefect: m['ui.desk.returnForDefectDetail'],
    reject: m['ui.desk.rejectDetail'],
  } satisfies Record<OfficeAction, () => string>
  return details[action]()
}
