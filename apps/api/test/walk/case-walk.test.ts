import { caseStages, registeredStates } from '@dadkar/procedure/case-states'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApi, type TestApi } from '../harness.ts'
import { type Cast, callCast } from './cast.ts'
import { makeDraw } from './draw.ts'
import { acts, startWalk } from './walk.ts'

/* Give another WALK_SEED to walk elsewhere, and more WALK_ACTIONS to walk further. */
const seed = Number(process.env.WALK_SEED ?? 20_261_127)
const actions = Number(process.env.WALK_ACTIONS ?? 10_000)

let api: TestApi
let cast: Cast
beforeAll(async () => {
  api = await startTestApi({ DATABASE_POOL: '20' })
  cast = await callCast(api)
  // What follows is the clock’s to do when the walk says so, and nobody waits for an SMS.
  await api.stopWorker()
}, 180_000)
afterAll(() => api.stop())

test(`the procedure: ${actions} actions of everybody, through the API, end as the state machine says`, async () => {
  const walk = startWalk(api, cast, makeDraw(seed))
  try {
    await walk.go(actions)
    await walk.compareAll()
  } catch (error) {
    throw new Error(`WALK_SEED=${seed}: ${(error as Error).message}`, { cause: error })
  }
  // It is worth something only if it came everywhere.
  const { done, states, refusals } = walk.tally
  const never = acts.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`).filter((name) => !done.has(name))
  expect(never).toEqual([])
  const reached = registeredStates.filter((state) => caseStages.some((stage) => states.has(`${stage} ${state}`)))
  expect(reached).toEqual([...registeredStates])
  for (const state of [
    'objected',
    'assigned',
    'scheduled',
    'heard',
    'ruled',
    'final',
    'executionRequested',
    'closed',
  ]) {
    expect(states).toContain(`dispute ${state}`)
  }
  expect(refusals.size).toBeGreaterThan(15)
  const sum = [...done.values()].reduce((one, other) => one + other, 0)
  expect(sum / walk.tally.actions).toBeGreaterThan(0.1)
}, 900_000)
