import type { Endpoint } from '@dadkar/contract/endpoint'
import { errorStatus } from '@dadkar/contract/errors'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { expect } from 'vitest'
import type { TestApi } from '../harness.ts'
import { copyCase, morning } from '../labour-office.ts'
import type { Cast, Somebody } from './cast.ts'
import { compareReading, compareRow, compareTraces } from './compare.ts'
import type { Draw } from './draw.ts'
import { expertActs } from './expert-acts.ts'
import { isOver, type ModelCase, newCase } from './model.ts'
import { officeActs } from './office-acts.ts'
import { partyActs } from './party-acts.ts'
import { letClockAct, letTimePass } from './passing-time.ts'
import { rulingActs } from './ruling-acts.ts'
import type { Act, Attempt } from './step.ts'

export const acts: readonly Act[] = [...partyActs, ...officeActs, ...rulingActs, ...expertActs]

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`

type Try = {
  found: ModelCase
  act: Act
  who: Somebody
  attempt: Attempt
  reader: Somebody | null
  isReadAtOffice: boolean
}

const atOnce = 6
const openCases = 16
const halfHour = 1_800_000

/** Every half-hour from 7:30 to 15:30 of all days on which hearings can be held, each once. */
function makeHours() {
  const days = [...new Set(Array.from({ length: 340 }, (_, later) => morning(later)))]
  const hours = days.flatMap((day) =>
    Array.from({ length: 17 }, (_, turn) => new Date(Date.parse(day) + (turn - 5) * halfHour).toISOString()),
  )
  let nth = -1
  return () => {
    nth = (nth + 1) % hours.length
    return hours[nth] ?? ''
  }
}

/** The next day at ten: never enough notice. */
const tooSoon = () => `${addDays(tehranDay(new Date()), 1)}T06:30:00.000Z`

/** A walk through many cases at once, held against the model after each step. */
export function startWalk(api: TestApi, { everybody, boards, filed }: Cast, draw: Draw) {
  const open: ModelCase[] = []
  const over: ModelCase[] = []
  const hasLeft = new Set<string>()
  const tally = { actions: 0, done: new Map<string, number>(), states: new Set<string>(), refusals: new Set<string>() }
  const world = { draw, boards, everybody, hasLeft, atRest: [] as ModelCase[], freeHour: makeHours(), tooSoon }

  async function openCase(): Promise<void> {
    const id = await copyCase(api, draw.pick(filed))
    const parties = await api.sql(
      'select id, side, subject_id as "personId" from party where case_id = $1 order by id',
      [id],
    )
    open.push(newCase(id, parties))
  }

  /** Who, now and then, reads the case afterwards. Drawn before, since what runs at once ends in any order. */
  const drawReader = () => ({
    reader: draw.chance(0.05) ? draw.pick(everybody) : null,
    isReadAtOffice: draw.chance(0.6),
  })

  /** Something that somebody may do now: what moves the case on rather than what stands beside it, and seldom its end. */
  function drawApt(found: ModelCase): Try | undefined {
    const isOld = found.steps.length > 8
    const weigh = ({ is }: Act) => ({ course: 10, aside: isOld ? 0.5 : 2, exit: 0.25 })[is]
    for (const act of draw.order(acts, weigh)) {
      if (act.isTimely && !act.isTimely(found) && draw.chance(0.9)) continue
      const attempt = act.attempt(found, world, true)
      const able = everybody.filter((who) => attempt.refusal(who) === null)
      if (able.length > 0) return { found, act, who: draw.pick(able), attempt, ...drawReader() }
    }
    return undefined
  }

  function drawAny(found: ModelCase, among = acts): Try {
    const act = draw.pick(among)
    const attempt = act.attempt(found, world, false)
    // Else most are turned away at the door, and the procedure is hardly asked.
    const scope = everybody.filter(({ capacity }) => act.endpoint.capacities?.some((each) => each === capacity) ?? true)
    return { found, act, who: draw.pick(draw.chance(0.7) ? scope : everybody), attempt, ...drawReader() }
  }

  /** What the database alone knows of what was done: ids that the next acts name. */
  async function learn(found: ModelCase): Promise<void> {
    if ([...found.services.values()].includes('')) {
      const rows = await api.sql(
        `select s.id, s.party_id as party from verdict_service s join verdict v on v.id = s.verdict_id
         where v.case_id = $1 and s.annulled_at is null order by v.id`,
        [found.id],
      )
      for (const { id, party } of rows) if (found.services.has(party)) found.services.set(party, id)
    }
    const expertId = found.experts.get('')
    if (!expertId) return
    const [row] = await api.sql('select id from expert_appointment where case_id = $1 order by id desc limit 1', [
      found.id,
    ])
    found.experts.delete('')
    found.experts.set(row.id, expertId)
    const experts = found.facts.experts.map((each) => (each.id === '' ? { ...each, id: row.id as string } : each))
    found.facts = { ...found.facts, experts }
  }

  async function act({ found, act: { endpoint }, who, attempt, reader, isReadAtOffice }: Try): Promise<void> {
    const wanted = attempt.refusal(who)
    found.log.push(`${who.name}: ${nameOf(endpoint)}, ${found.facts.stage} ${found.facts.state} → ${wanted ?? 'done'}`)
    const at = new Date()
    const call = () =>
      who.caller.call(endpoint, {
        params: { id: found.id, ...attempt.params },
        ...(endpoint.body ? { body: attempt.body } : {}),
      })
    let answered = await call()
    // A busy machine turns people away before anything is done: they come again.
    while (answered.code === 'server.overloaded') {
      await new Promise((resolve) => setTimeout(resolve, 100))
      answered = await call()
    }
    const { status, code, body } = answered
    const answer = status < 300 ? 'done' : `${status} ${code} ${JSON.stringify(body?.fields ?? '')}`
    expect([code ?? null, answer]).toEqual([
      wanted,
      wanted === null ? 'done' : expect.stringContaining(`${errorStatus[wanted]} `),
    ])
    tally.actions += 1
    if (wanted === null) {
      attempt.take(who, at)
      await learn(found)
      const name = nameOf(endpoint)
      tally.done.set(name, (tally.done.get(name) ?? 0) + 1)
      if (attempt.other) await compareRow(api, attempt.other)
    } else tally.refusals.add(wanted)
    tally.states.add(`${found.facts.stage} ${found.facts.state}`)
    await compareRow(api, found)
    if (reader) await compareReading(found, world, reader, isReadAtOffice)
  }

  /** Says of which case, and after what, something was not as the model says. */
  async function telling(one: Try): Promise<void> {
    try {
      await act(one)
    } catch (error) {
      throw new Error(`Case ${one.found.id}, action ${tally.actions}:\n${one.found.log.slice(-12).join('\n')}`, {
        cause: error,
      })
    }
  }

  /** Some cases at once, each another, each by one act. */
  async function takeRound(): Promise<void> {
    while (open.length < openCases) await openCase()
    const chosen = draw.order(open, () => 1).slice(0, atOnce)
    if (over.length > 0 && draw.chance(0.3)) chosen[0] = draw.pick(over)
    const round: Try[] = []
    const busy = new Set(chosen)
    for (const found of chosen) {
      if (draw.chance(0.3)) await letTimePass(api, found, draw)
      world.atRest = [...open, ...over.slice(-10)].filter((each) => !busy.has(each))
      const one = (draw.chance(0.17) && drawApt(found)) || drawAny(found)
      if (one.attempt.other) busy.add(one.attempt.other)
      round.push(one)
    }
    await Promise.all(round.map(telling))
    if (draw.chance(0.05)) await letClockAct(api, open, draw)
    for (const found of open.filter(isOver)) {
      over.push(found)
      open.splice(open.indexOf(found), 1)
    }
  }

  /** A ruling that nobody’s signature can issue any more: those who are awaited have left the board. They come back. */
  async function takeRoundWithoutSome(): Promise<void> {
    const found = draw.pick(open)
    const { draft, sat, board } = found
    const signed = [...(draft?.inFavour ?? []), ...(draft?.against ?? [])]
    if (!draft || !board || found.facts.state !== 'heard' || signed.length === 0 || signed.length === sat.length) return
    const awaited = sat.filter((each) => !signed.includes(each))
    const seats = boards[board].sittings.filter(({ personId }) => awaited.includes(personId)).map(({ id }) => id)
    await api.sql('update board_seat set until = now() where id = any($1::uuid[])', [seats])
    for (const each of awaited) hasLeft.add(each)
    world.atRest = []
    await telling((draw.chance(0.5) && drawApt(found)) || drawAny(found, rulingActs))
    hasLeft.clear()
    await api.sql('update board_seat set until = null where id = any($1::uuid[])', [seats])
  }

  return {
    tally,
    async go(actions: number): Promise<void> {
      while (tally.actions < actions) {
        await takeRound()
        await takeRoundWithoutSome()
      }
    },
    /** At the end every case is looked at once more, with all that it has left behind. */
    async compareAll(): Promise<void> {
      for (const found of [...open, ...over]) {
        await compareRow(api, found)
        await compareTraces(api, found)
      }
    },
  }
}
