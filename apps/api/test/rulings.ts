import { annulService } from '@dadkar/contract/annulment'
import { getCase } from '@dadkar/contract/case'
import { assignCase, recordHearing, scheduleHearing } from '@dadkar/contract/case-office'
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
import { expect } from 'vitest'
import type { Caller } from './harness.ts'
import { act, api, filed, id, lapse, look, office, openLabourCase, takeAnother } from './labour-case.ts'
import { morning, openDisputeBoard, sittingsOf } from './labour-office.ts'

/* Rulings, as the tests of one file need them: each file has an API and a database of its own. */

export let dispute: Awaited<ReturnType<typeof openDisputeBoard>>

/** One labour office with a board of each kind, and a case of two parties, for every test of the file. */
export async function openRulings() {
  await openLabourCase()
  dispute = await openDisputeBoard(api)
}

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
  await takeAnother()
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

/** The limits pass without an objection. */
export async function becomeFinal() {
  await passLimit()
  await lapse()
  expect((await look()).state).toBe('final')
}

type Side = 'claimant' | 'respondent'

/** The service that stands on a side, as the branch reads it. */
export async function serviceOn(side: Side) {
  const { services } = await read(office.branch)
  const found = services.find((each) => each.side === side && each.annulment === null)
  if (!found) throw new Error(`Nothing stands on the ${side}`)
  return found
}

export const annulReason = 'خوانده با گواهی مرکز داده ثابت کرد که کارپوشه از ۲ تا ۹ آذر باز نمی‌شد (see log #42) 😀.'
/** The branch annuls the service that stands on a side. */
export async function annul(side: Side = 'respondent') {
  const { id: serviceId } = await serviceOn(side)
  const { version } = await look()
  return office.branch.call(annulService, { params: { id, serviceId }, body: { version, reason: annulReason } })
}
