import { paths } from '../../lib/paths.ts'
import type { OfficeCaseDetail } from './queries.ts'

export type OfficeAction = OfficeCaseDetail['actions'][number]
export type OfficeAside = OfficeCaseDetail['asides'][number]

const pages = {
  returnForDefect: 'defect',
  reject: 'rejection',
  assign: 'board',
  schedule: 'hearing',
  reschedule: 'hearing',
  hear: 'minutes',
  rule: 'verdict',
  serveVerdict: 'service',
  assignToDisputeBoard: 'board',
  sendToExecution: 'execution',
  close: 'closing',
  sendLetter: 'letter',
  annulService: 'annulment',
  correct: 'correction',
  join: 'joinder',
  proposeSettlement: 'settlement',
  recordCourtComplaint: 'court-complaint',
  appointExpert: 'expert',
  extendExpert: 'expert-term',
  dismissExpert: 'expert-dismissal',
} as const satisfies Record<OfficeAction | OfficeAside, string>

export type StepName = (typeof pages)[OfficeAction | OfficeAside]

export function officeCasePath(id: string): string {
  return `${paths.desk}/cases/${id}`
}

export function stepPath(id: string, step: StepName): string {
  return `${officeCasePath(id)}/${step}`
}

/** The page on which something is done in a case. */
export function actionPath(id: string, action: OfficeAction | OfficeAside): string {
  return stepPath(id, pages[action])
}

/** Whether what a page does can be done now. */
export function isOpen(step: StepName, { actions, asides }: Pick<OfficeCaseDetail, 'actions' | 'asides'>): boolean {
  return [...actions, ...asides].some((action) => pages[action] === step)
}
