import { getCase, partyActions, partyAsides } from '@dadkar/contract/case'
import { getOfficeCase, officeActions, officeAsides } from '@dadkar/contract/case-office'
import { type CaseActionKind, caseActionKinds } from '@dadkar/procedure/case-actions'
import { allowedActions } from '@dadkar/procedure/case-machine'
import { expect } from 'vitest'
import type { TestApi } from '../harness.ts'
import type { Somebody } from './cast.ts'
import { asOffice, asParty, countOf, type ModelCase, settings } from './model.ts'
import { replay } from './replay.ts'
import { refusedAtTheDoor, type World } from './step.ts'

/** The row of a case says what the model says. */
export async function compareRow({ sql }: TestApi, { id, facts, version, dueOn }: ModelCase): Promise<void> {
  const [row] = await sql(`select state, stage, version, due_on::text as "dueOn" from "case" where id = $1`, [id])
  expect(row).toEqual({ state: facts.state, stage: facts.stage, version, dueOn })
}

/** What somebody reads of a case, and what they are told that they may do, is what the model says; or there is nothing. */
export async function compareReading(
  found: ModelCase,
  world: World,
  who: Somebody,
  isAtOffice: boolean,
): Promise<void> {
  const endpoint = isAtOffice ? getOfficeCase : getCase
  const { status, code, body } = await who.caller.call(endpoint, { params: { id: found.id } })
  const at = isAtOffice ? 'office' : 'party'
  const refusal = refusedAtTheDoor(found, world, who, { endpoint, at, isSigned: false })
  expect(code ?? null, `what ${who.name} reads`).toBe(refusal)
  if (refusal) return
  expect(status).toBe(200)
  const { facts, version, dueOn } = found
  const allowed = allowedActions(facts, isAtOffice ? asOffice(who) : asParty(found, who), new Date(), settings)
  const isFor: Partial<Record<CaseActionKind, boolean>> = isAtOffice
    ? { rule: found.sat.includes(who.personId), correct: found.signers.includes(who.personId) }
    : {}
  const among = (kinds: readonly CaseActionKind[]) =>
    kinds.filter((kind) => allowed.includes(kind) && (isFor[kind] ?? true))
  expect(body).toMatchObject({
    ...{ state: facts.state, stage: facts.stage, version, dueOn },
    actions: among(isAtOffice ? officeActions : partyActions),
    asides: among(isAtOffice ? officeAsides : partyAsides),
  })
  expect(body.hearing?.startsAt ?? null).toBe(facts.hearing?.startsAt.toISOString() ?? null)
}

/** The step that an audit record tells of: `case.request_execution` is requestExecution. */
const stepIn = (action: string) =>
  action.replace('case.', '').replace(/_[a-z]/g, (letter) => letter.slice(1).toUpperCase()) as CaseActionKind

/** Everything that a case has left behind fits together. */
export async function compareTraces({ sql }: TestApi, found: ModelCase): Promise<void> {
  const { id, facts } = found
  const audited: { action: string }[] = await sql(
    `select action from audit_record where case_id = $1 and action like 'case.%' order by id`,
    [id],
  )
  const steps = audited.map(({ action }) => stepIn(action))
  const known = steps.filter((kind) => caseActionKinds.includes(kind) || (kind as string) === 'receiveJoined')
  expect(known).toEqual(found.steps)
  expect(replay(known.filter((kind) => caseActionKinds.includes(kind)))).toEqual({
    state: facts.state,
    stage: facts.stage,
  })
  expect(found.version).toBe(1 + known.length)

  const events: { kind: string }[] = await sql(
    `select kind from case_event where case_id = $1 and kind not in ('registered', 'noticePlaced', 'noticeOpened') order by id`,
    [id],
  )
  expect(events.map(({ kind }) => kind)).toEqual(found.events)

  // No paper twice in an account, but a ruling whose service was annulled.
  const twice: { kind: string; party: string; times: number }[] = await sql(
    `select n.kind, p.id as party, count(*)::int as times from notice n
       left join party p on p.case_id = n.case_id and p.subject_id = n.addressee_id
     where n.case_id = $1 group by n.paper_id, n.addressee_id, n.kind, p.id having count(*) > 1`,
    [id],
  )
  for (const { kind, party, times } of twice) {
    expect(kind).toBe('verdict')
    expect(times).toBeLessThanOrEqual(1 + countOf(found, `annulled ${party}`))
  }
  const [{ open }] = await sql(`select count(*)::int as open from hearing where case_id = $1 and state = 'scheduled'`, [
    id,
  ])
  expect(open).toBe(facts.hearing ? 1 : 0)
  await compareNumbers({ sql }, found)
}

/** What is numbered within a case is numbered without a gap. */
async function compareNumbers({ sql }: Pick<TestApi, 'sql'>, found: ModelCase): Promise<void> {
  const rows: { number: string }[] = await sql(
    `select number from brief where case_id = $1 and kind = 'statement'
     union all select number from expert_appointment where case_id = $1 and number is not null
     union all select number from verdict where case_id = $1 and issued_at is not null
     union all select c.number from verdict_correction c join verdict v on v.id = c.verdict_id
       where v.case_id = $1 and c.issued_at is not null`,
    [found.id],
  )
  const [{ number: ofCase }] = await sql(`select case_number as number from "case" where id = $1`, [found.id])
  const series = (pattern: RegExp) =>
    rows
      .flatMap(({ number }) => pattern.exec(number.slice(ofCase.length))?.[1] ?? [])
      .map(Number)
      .sort((one, other) => one - other)
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1)
  expect(series(/^\/B\/(\d+)$/)).toEqual(upTo(countOf(found, 'briefs')))
  expect(series(/^\/E\/(\d+)$/)).toEqual(upTo(countOf(found, 'reports')))
  expect(series(/^\/R\/(\d+)$/)).toEqual(upTo(countOf(found, 'rulings recognition')))
  expect(series(/^\/D\/(\d+)$/)).toEqual(upTo(countOf(found, 'rulings dispute')))
  const corrections = [series(/^\/R\/1\/C(\d+)$/), series(/^\/D\/1\/C(\d+)$/)]
  expect(corrections.flat()).toHaveLength(countOf(found, 'corrections'))
  for (const each of corrections) expect(each).toEqual(upTo(each.length))
}
