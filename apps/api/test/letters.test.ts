import { sendLetter } from '@dadkar/contract/letter'
import { getNoticePaper, listNotices, openNotice } from '@dadkar/contract/notice'
import { getPaperChannel } from '@dadkar/contract/paper-service'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { policy } from '../src/config.ts'
import type { Caller } from './harness.ts'
import { api, filed, id, look, office, openLabourCase, takeAnother } from './labour-case.ts'

beforeAll(openLabourCase, 60_000)
afterAll(() => api.stop())
beforeEach(takeAnother)

const text = 'فهرست مزد سال ۱۴۰۴ را تا پیش از جلسه به شعبه بیاورید. 📄 (PDF)'
const send = async (changes: object = {}, who: Caller = office.branch) => {
  const body = { version: (await look()).version, kind: 'warning', to: 'respondent', text, ...changes }
  return who.call(sendLetter, { params: { id }, body })
}
const received = async (who: Caller) =>
  (await who.call(listNotices)).body.items.filter((each: { caseId: string }) => each.caseId === id)

test('a warning reaches the party to whom it is written, word for word, and the case stays where it is', async () => {
  const before = await look()
  const { body } = await send()
  expect(body).toMatchObject({ state: 'registered', stateSince: before.stateSince, asides: ['sendLetter', 'join'] })
  expect(body.notices.at(-1)).toMatchObject({ kind: 'warning', addresseeSide: 'respondent' })
  expect(await received(filed.claimant)).toEqual([])
  const [notice] = await received(filed.respondent)
  await filed.respondent.call(openNotice, { params: { id: notice.id } })
  const paper = (await filed.respondent.call(getNoticePaper, { params: { id: notice.id } })).body
  expect(paper).toMatchObject({ form: 'dadkar.warning.1', text, issuedBy: expect.stringContaining('نرگس') })
})

test('an announcement reaches everybody', async () => {
  await send({ kind: 'announcement', to: 'all' })
  for (const party of [filed.claimant, filed.respondent]) {
    expect(await received(party)).toMatchObject([{ kind: 'announcement' }])
  }
})

test('for whoever has no account it waits in their account, and is served on paper', async () => {
  await api.sql(
    `update person set closed_at = now() where id = (
    select subject_id from party where case_id = $1 and side = 'respondent')`,
    [id],
  )
  try {
    const { notices } = (await send({ to: 'all' })).body
    const letters = notices.filter(({ kind }: { kind: string }) => kind === 'warning')
    const served = letters.map((each: { addresseeSide: string; isService: boolean }) => [
      each.addresseeSide,
      each.isService,
    ])
    expect(Object.fromEntries(served)).toEqual({ claimant: true, respondent: false })
    const { duties } = (await office.branch.call(getPaperChannel, { params: { id } })).body
    expect(duties).toMatchObject([{ kind: 'warning', side: 'respondent', attempt: 1 }])
  } finally {
    await api.sql(
      `update person set closed_at = null where id = (
      select subject_id from party where case_id = $1 and side = 'respondent')`,
      [id],
    )
  }
})

test('a limit that runs is not touched by it', async () => {
  await api.sql(`update "case" set state = 'defective', due_on = '2099-01-01' where id = $1`, [id])
  expect((await send()).body).toMatchObject({ state: 'defective', dueOn: '2099-01-01' })
})

test('nothing is sent without words, to nobody, twice, or by another desk', async () => {
  expect((await send({ text: '   ' })).body.fields).toEqual({ text: 'letter.empty' })
  expect((await send({ to: '' })).body.fields).toEqual({ to: 'choice.empty' })
  expect((await send({ text: 'ا'.repeat(5001) })).body.fields).toEqual({ text: 'letter.too_long' })
  expect((await send({}, office.registry)).code).toBe('case.step_not_allowed')
  const { version } = await look()
  const answers = await Promise.all([1, 2].map(() => send({ version })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  await api.sql(`update "case" set state = 'withdrawn' where id = $1`, [id])
  expect((await send({ to: 'claimant' })).code).toBe('case.step_not_allowed')
})

test('one party of several is written to alone, and nobody outside the case', async () => {
  const { parties } = await look()
  const [claimant, respondent] = parties
  expect((await send({ to: respondent.id })).status).toBe(200)
  expect(await received(filed.claimant)).toEqual([])
  expect(await received(filed.respondent)).toHaveLength(1)
  expect((await send({ to: claimant.id })).status).toBe(200)
  expect(await received(filed.claimant)).toHaveLength(1)
  expect((await send({ to: filed.caseId })).code).toBe('letter.nobody_to_serve')
})

test('so many a day in one case, one to everybody counting once', async () => {
  for (let turn = 0; turn < policy.lettersADay; turn += 1) expect((await send({ to: 'all' })).status).toBe(200)
  expect((await send()).code).toBe('letter.too_many')
  await api.sql(`update paper set created_at = created_at - interval '25 hours' where case_id = $1`, [id])
  expect((await send()).status).toBe(200)
})
