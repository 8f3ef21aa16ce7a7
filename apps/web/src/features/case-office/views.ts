import { m } from '@dadkar/messages'
import type { OwnOffice } from './queries.ts'

/** What a queue shows: the cases in one state, or all of them. */
const views = [
  'registered',
  'cured',
  'defective',
  'objected',
  'assigned',
  'scheduled',
  'heard',
  'ruled',
  'all',
] as const
export type View = (typeof views)[number]

type Desk = OwnOffice['desk']

/** The queues of a desk in the order of its work; a member of a board, who has no desk, sees what reaches a board. */
export function listViews(desk: Desk): readonly View[] {
  if (desk === 'registry') return views
  return desk === 'branch'
    ? ['assigned', 'scheduled', 'heard', 'ruled', 'registered', 'cured', 'defective', 'objected', 'all']
    : ['heard', 'scheduled', 'assigned', 'ruled', 'all']
}

/** The queue that the address asks for; the first one where it asks for none. */
export function readView(search: URLSearchParams, desk: Desk): View {
  const own = listViews(desk)
  return own.find((view) => view === search.get('state')) ?? own[0] ?? 'all'
}

/** Whether cases of a queue have been given to boards. */
export function hasBoards(view: View): boolean {
  return ['assigned', 'scheduled', 'heard', 'all'].includes(view)
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
    all: m['ui.desk.viewAll'],
  } satisfies Record<View, () => string>
  return names[view]()
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
    all: m['ui.desk.emptyAll'],
  } satisfies Record<View, () => string>
  return texts[view]()
}
