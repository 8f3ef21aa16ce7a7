import { getCase } from '@dadkar/contract/case'
import { assignCase, getOfficeCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import {
  getVerdict,
  objectToVerdict,
  saveVerdict,
  serveVerdict,
  signVerdict,
  type Verdict,
} from '@dadkar/contract/verdict'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { expect } from 'vitest'
import { createVault } from '../src/crypto/vault.ts'
import { lapseLimits } from '../src/modules/verdicts/lapse.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, morning, openDisputeBoard, openLabourOffice, sittingsOf } from './labour-office.ts'
import { stepUp } from './people.ts'

/* Rulings, as the tests of one file need them: each file has an API and a database of its own. */

export let api: TestApi
export let office: Awaited<ReturnType<typeof openLabourOffice>>
export let dispute: Awaited<ReturnType<typeof openDisputeBoard>>
export let filed: Awaited<ReturnType<typeof fileCase>>
export let id: string

/** One labour office with a board of each kind, and a case of two parties, for every test of the file. */
export async function openRulings() {
  api = await startTestApi()
  office = await openLabourOffice(api)
  dispute = await openDisputeBoard(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  for (const party of [filed.claimant, filed.respondent]) await stepUp(api, party)
}

export const act = (who: Caller, endpoint: Endpoint, body: object, of = id) =>
  who.call(endpoint, { params: { id: of }, body })
export const look = async (who: Caller = office.branch) => (await who.call(getOfficeCase, { params: { id } })).body
export const read = async (who: Caller = office.member): Promise<Verdict> =>
  (await who.call(getVerdict, { params: { id } })).body

export const personOf = async (firstName: string) => (await api.db.person.findFirstOrThrow({ where: { firstName } })).id

/** Takes a case through its hearing before a board, of which so many sit. */
export async function hear(boardId: string, count?: number) {
  const { version } = await look(office.registry)
  await act(office.registry, assignCase, { version, boardId })
  await act(office.branch, scheduleHearing, { version: version + 1, startsAt: morning() })
  await api.sql(`update hearing set starts_at = now() - interval '1 hour' where case_id = $1 and state = 'scheduled'`, [
    id,
  ])
  const minutes = 'هر دو طرف آمدند و سخنان خود را گفتند.'
  const heard = await act(office.branch, recordHearing, {
    ...{ version: version + 2, minutes },
    present: await sittingsOf(api, boardId, count),
  })
  expect(heard.body.state).toBe('heard')
}

/** Another case of the same two, heard by the recognition board: what the functions below are about. */
export async function hearAnother() {
  id = await copyCase(api, filed.caseId)
  await hear(office.board.id)
}

export const items = [
  {
    outcome: 'partly',
    amountRial: '۲۰۰٬۰۰۰٬۰۰۰',
    reasons: 'فهرست مزد کارگاه پرداخت دو ماه از سه ماه را نشان نمی‌دهد.',
    basis: 'مادهٔ ۳۷ قانون کار',
  },
  { outcome: 'granted', amountRial: '', reasons: 'دلیل موجهی برای اخراج آورده نشد.', basis: 'مادهٔ ۱۶۵ قانون کار' },
]
export const save = (version: number, what: object = items, who = office.member) =>
  act(who, saveVerdict, { version, items: what })
export const sign = (nth: number, dissent: string | null = null, version = 1, members = office.members) =>
  act(members[nth] as Caller, signVerdict, { version, dissent })

export async function rule() {
  await save(0)
  for (const nth of [0, 1, 2]) expect((await sign(nth)).status).toBe(200)
}

/** Takes a case to its second hearing, at which so many of the nine sit. */
export async function hearAgain(count: number) {
  await rule()
  await serve()
  await object(filed.respondent)
  await hear(dispute.board.id, count)
}
export const secondSign = (nth: number, dissent: string | null = null, version = 1) =>
  sign(nth, dissent, version, dispute.members)
export const secondSave = (version: number) => save(version, items, dispute.members[0])
export const dissent = 'خواسته ثابت نشده است و باید رد شود.'
/** What a member signs after another: in favour, or with a dissent. */
export const signEach = async (opinions: string, from = 0) => {
  for (const [turn, opinion] of [...opinions].entries()) {
    expect((await secondSign(from + turn, opinion === '-' ? dissent : null)).status).toBe(200)
  }
}

export const text = 'به بخش نخست رأی اعتراض دارم، زیرا مزد پرداخت شده است.'
export async function object(who: Caller) {
  const { version } = (await who.call(getCase, { params: { id } })).body
  return act(who, objectToVerdict, { version, text })
}

/** Does something while members of the dispute board have no seat there, and gives theirs back. */
export async function without(nths: number[], work: () => Promise<void>) {
  const boardId = dispute.board.id
  const seats = await sittingsOf(api, boardId)
  const left = nths.map((nth) => seats[nth] ?? '')
  await api.db.boardSeat.updateMany({ where: { id: { in: left } }, data: { until: new Date() } })
  try {
    await work()
  } finally {
    await api.db.boardSeat.deleteMany({ where: { boardId, id: { notIn: seats } } })
    await api.db.boardSeat.updateMany({ where: { id: { in: left } }, data: { until: null } })
  }
}

export async function serve() {
  const { version } = await look()
  return act(office.branch, serveVerdict, { version })
}

/** The limits to object of the case end yesterday. */
export const passLimit = async () => {
  const yesterday = addDays(tehranDay(new Date()), -1)
  await api.sql(
    `update verdict_service set last_day = $1 from verdict v where v.id = verdict_id and v.case_id = $2 and last_day is not null`,
    [yesterday, id],
  )
  await api.sql(`update "case" set due_on = $1 where id = $2 and due_on is not null`, [yesterday, id])
}
export const lapse = () =>
  lapseLimits({ db: api.db, vault: createVault(api.config.DATA_KEYS, api.config.INDEX_KEY), requestId: 'test' })
