import type { CaseActionKind } from '@dadkar/procedure/case-actions'
import type { CaseStage, CaseState } from '@dadkar/procedure/case-states'
import { transitions } from '@dadkar/procedure/case-transitions'
import { expect } from 'vitest'

/** Walks the steps of a case through the table of the procedure, from its registration on. */
export function replay(kinds: readonly CaseActionKind[]): { state: CaseState; stage: CaseStage } {
  let state: CaseState = 'registered'
  let stage: CaseStage = 'recognition'
  for (const kind of kinds) {
    const to: CaseState | undefined = transitions[kind].moves[stage]?.[state]
    expect(to, `${kind} of a case that is ${state}, among ${kinds.join(' ')}`).toBeDefined()
    state = to ?? state
    stage = transitions[kind].stageAfter ?? stage
  }
  return { state, stage }
}
