import { m } from '@dadkar/messages'
import type { OfficeAction, OfficeAside } from './case-path.ts'

/** The way on first, what turns the case back last. */
const order: readonly OfficeAction[] = [
  ...(['assign', 'rule', 'serveVerdict', 'assignToDisputeBoard', 'schedule', 'hear'] as const),
  ...(['sendToExecution', 'close'] as const),
  ...(['reschedule', 'proposeSettlement', 'recordCourtComplaint', 'returnForDefect', 'reject'] as const),
]

/** What may be written down at any time, and brings the case no further by itself. */
export const besideTheWay: readonly OfficeAction[] = ['proposeSettlement', 'recordCourtComplaint']

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
    rule: m['ui.verdict.rule'],
    serveVerdict: m['ui.verdict.serve'],
    assignToDisputeBoard: m['ui.verdict.toDispute'],
    sendToExecution: m['ui.step.sendToExecution'],
    close: m['ui.step.close'],
    proposeSettlement: m['ui.settlement.record'],
    recordCourtComplaint: m['ui.settlement.complaintAsk'],
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
    rule: m['ui.verdict.ruleDetail'],
    serveVerdict: m['ui.verdict.serveDetail'],
    assignToDisputeBoard: m['ui.verdict.toDisputeDetail'],
    sendToExecution: m['ui.step.sendToExecutionDetail'],
    close: m['ui.step.closeDetail'],
    proposeSettlement: m['ui.settlement.recordDetail'],
    recordCourtComplaint: m['ui.settlement.complaintDetail'],
  } satisfies Record<OfficeAction, () => string>
  return details[action]()
}

/** What is done beside the expert whom it concerns, and so is no link of its own. */
const ofExperts = ['extendExpert', 'dismissExpert'] as const

export type LinkedAside = Exclude<OfficeAside, (typeof ofExperts)[number]>

export const isLinked = (aside: OfficeAside): aside is LinkedAside => !ofExperts.some((each) => each === aside)

export function asideName(aside: LinkedAside): string {
  const names = {
    sendLetter: m['ui.step.sendLetter'],
    annulService: m['ui.annulment.act'],
    correct: m['ui.correction.act'],
    join: m['ui.joinder.act'],
    appointExpert: m['ui.expert.appoint'],
  } satisfies Record<LinkedAside, () => string>
  return names[aside]()
}
