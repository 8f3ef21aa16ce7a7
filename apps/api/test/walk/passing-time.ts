import { decide } from '@dadkar/procedure/case-machine'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay, tehranDayEnd } from '@dadkar/procedure/tehran-day'
import { lapseLimits } from '../../src/modules/verdicts/lapse.ts'
import type { TestApi } from '../harness.ts'
import type { Draw } from './draw.ts'
import { type ModelCase, record, settings, take } from './model.ts'

/* Nobody waits for days: what was to come is put into the past, in the database and in the model alike. */

/** Lets what a case waits for come: its hearing begins, or a limit passes. */
export async function letTimePass({ sql }: TestApi, found: ModelCase, draw: Draw): Promise<void> {
  const { state, hearing } = found.facts
  const now = new Date()
  if (hearing && hearing.startsAt > now) {
    const startsAt = new Date(now.getTime() - 60_000)
    await sql(`update hearing set starts_at = $2 where case_id = $1 and state = 'scheduled'`, [found.id, startsAt])
    found.facts = { ...found.facts, hearing: { ...hearing, startsAt } }
  }
  if (!found.dueOn || found.dueOn < tehranDay(now) || !draw.chance(0.3)) return
  const day = addDays(tehranDay(now), -3)
  const endsAt = tehranDayEnd(day)
  if (state === 'defective') found.facts = { ...found.facts, cureEndsAt: endsAt }
  else if (state === 'served') {
    await sql(
      `update verdict_service set last_day = $2::date where annulled_at is null
         and verdict_id in (select id from verdict where case_id = $1)`,
      [found.id, day],
    )
    for (const party of found.lastDays.keys()) found.lastDays.set(party, day)
    const parties = found.facts.parties.map((each) =>
      each.objectionEndsAt ? { ...each, objectionEndsAt: endsAt } : each,
    )
    found.facts = { ...found.facts, parties }
  } else return
  await sql('update "case" set due_on = $2::date where id = $1', [found.id, day])
  found.dueOn = day
}

/** What is at work at this moment loses its connection, as when a worker is killed. @returns once the pool knows too */
async function cutOff({ sql }: TestApi) {
  await sql(`select pg_terminate_backend(pid, 10_000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`)
  await new Promise((resolve) => setImmediate(resolve))
}

/**
 * Lets the clock act on all cases: one worker is cut off in the middle, then two come at once. What became final did so
 * once, and whatever the first left undone was done.
 */
export async function letClockAct(api: TestApi, cases: readonly ModelCase[], draw: Draw): Promise<void> {
  const ctx = { ...api, requestId: 'walk' }
  const first = lapseLimits(ctx).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, draw.below(20)))
  await cutOff(api)
  await first
  await Promise.all([lapseLimits(ctx), lapseLimits(ctx)])
  const now = new Date()
  for (const found of cases) {
    const isDue = found.facts.state === 'served' && found.dueOn !== null && found.dueOn < tehranDay(now)
    if (!isDue || !decide(found.facts, { kind: 'lapse' }, { as: 'system' }, now, settings).ok) continue
    take(found, { kind: 'lapse' }, { as: 'system' }, now)
    record(found, 'lapse', 'final')
  }
}
