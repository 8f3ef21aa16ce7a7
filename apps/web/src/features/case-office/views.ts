import { m } from '@dadkar/messages'
import { formatNumber } from '../../lib/numbers.ts'
import type { OwnOffice } from './queries.ts'

/** What a queue shows: the cases in one state, all that go on, or the archive. */
const views = [
  'registered',
  'cured',
  'defective',
  'objected',
  'assigned',
  'scheduled',
  'heard',
  'ruled',
  'served',
  'final',
  'executionRequested',
  'sentToExecution',
  'all',
  'ended',
] as const
export type View = (typeof views)[number]

type Desk = OwnOffice['desk']

/** The queues of a desk in the order of its work; a member of a board, who has no desk, sees what reaches a board. */
export function listViews(desk: Desk): readonly View[] {
  if (desk === 'registry') return views
  return desk === 'branch'
    ? [
        ...(['assigned', 'scheduled', 'heard', 'ruled', 'executionRequested', 'sentToExecution', 'final'] as const),
        ...(['served', 'registered', 'cured', 'defective', 'objected', 'all', 'ended'] as const),
      ]
    : ['heard', 'scheduled', 'assigned', 'ruled', 'served', 'final', 'all', 'ended']
}

/** The queue that the address asks for; the first one where it asks for none. */
export function readView(search: URLSearchParams, desk: Desk): View {
  const own = listViews(desk)
  return own.find((view) => view === search.get('state')) ?? own[0] ?? 'all'
}

/** Whether cases of a queue have been given to boards. */
export function hasBoards(view: View): boolean {
  return ['assigned', 'scheduled', 'heard', 'all', 'ended'].includes(view)
}

export function viewName(view: View): string {
  const names = {
    registered: m['ui.desk.viewRegistered'],
    cured: m['ui.desk.viewCured'],
    defective: m['ui.desk.viewDefective'],
    assigned: m['ui.desk.viewAssigned'],
    scheduled: m['ui.desk.viewScheduled'],
    heard: m['ui.desk.viewHeard'],
    ruled: m['ui.verdict.viewRuled'],
    objected: m['ui.verdict.viewObjected'],
    served: m['ui.step.viewServed'],
    final: m['ui.step.viewFinal'],
    executionRequested: m['ui.step.viewExecutionRequested'],
    sentToExecution: m['ui.step.viewSent'],
    all: m['ui.step.viewOpen'],
    ended: m['ui.step.viewEnded'],
  } satisfies Record<View, () => string>
  return names[view]()
}

/** The name with how many wait there; nothing is added to a queue that is empty or not counted. */
export function viewLabel(view: View, cases = 0): string {
  if (cases === 0) return viewName(view)
  const count = cases > 99 ? m['ui.step.many']() : formatNumber(cases)
  return m['ui.step.countLabel']({ view: viewName(view), count })
}

/** What a queue holds and what comes into it, for when it is empty. */
export function viewWhenEmpty(view: View): string {
  const texts = {
    registered: m['ui.desk.emptyRegistered'],
    cured: m['ui.desk.emptyCured'],
    defective: m['ui.desk.emptyDefective'],
    assigned: m['ui.desk.emptyAssigned'],
    scheduled: m['ui.desk.emptyScheduled'],
    heard: m['ui.desk.emptyHeard'],
    ruled: m['ui.verdict.emptyRuled'],
    objected: m['ui.verdict.emptyObjected'],
    served: m['ui.step.emptyServed'],
    final: m['ui.step.emptyFinal'],
    executionRequested: m['ui.step.emptyExecutionRequested'],
    sentToExecution: m['ui.step.emptySent'],
    all: m['ui.desk.emptyAll'],
    ended: m['ui.step.emptyEnded'],
  } satisfies Record<View, () => string>
  return texts[view]()
}
