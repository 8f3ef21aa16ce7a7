import type { Schemas } from '@dadkar/client'

export type StepState = 'done' | 'now' | 'later'
export type VisitSteps = { card: StepState; scans: StepState; decision: StepState; binding: StepState }

type Standing = Pick<Schemas['Visit'], 'state' | 'registry'>
type Scan = Pick<Schemas['Document'], 'kind' | 'state'>

/** Whether the registries have confirmed what stands on the card. */
export function isChecked({ registry }: Pick<Standing, 'registry'>): boolean {
  return registry !== null && registry.rejectedFor === null
}

/** How far a visit has come. The scans can be added to for as long as it is open. */
export function stepsOf(visit: Standing, scans: readonly Scan[]): VisitSteps {
  if (visit.state !== 'open') {
    return { card: 'done', scans: 'done', decision: 'done', binding: visit.state === 'confirmed' ? 'now' : 'done' }
  }
  if (!isChecked(visit)) return { card: 'now', scans: 'later', decision: 'later', binding: 'later' }
  const isScanned = scans.some(({ kind, state }) => kind === 'identityCardFront' && state === 'ready')
  return {
    card: 'done',
    scans: isScanned ? 'done' : 'now',
    decision: isScanned ? 'now' : 'later',
    binding: 'later',
  }
}
