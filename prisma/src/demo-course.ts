import type { DadkarClient } from '@dadkar/client'
import { earliestHearingDay } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { addDays, isOfficeClosed } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { people } from '@dadkar/registry-simulator/people'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { type Addresses, signIn, stepUp } from './acting.ts'
import { askExpert, assign, lookAtCase, recordMinutes, schedule, serveRuling, signRuling } from './acting-at-office.ts'
import { type CaseName, type Filed, fileDemoCases, step } from './demo-cases.ts'
import { basisOf } from './demo-petitions.ts'
import { need } from './need.ts'

const { abbas, karim, fatemeh, manouchehr, laleh, nasrin } = people
const { elaheh, roya, samira, fereshteh, kaveh, saeed } = people

/** What nobody can wait for here: cases are moved so many days into the past, with all that their papers say. */
export type Age = (ids: readonly string[], days: number) => Promise<void>

type Office = { registry: DadkarClient; branch: DadkarClient; board: DadkarClient[] }
type Course = Filed & { office: Office; age: Age }

/** Two dozen cases of office 101 in all states, each brought there by the same steps as in the browser. */
export async function seedCases(addresses: Addresses, age: Age): Promise<void> {
  const filed = await fileDemoCases(addresses)
  const [registry, branch, ...board] = await Promise.all([
    signIn(addresses, manouchehr),
    signIn(addresses, laleh),
    ...[abbas, karim, fatemeh].map((member) => signIn(addresses, member)),
  ])
  const signers = [elaheh, samira, fereshteh, kaveh, saeed]
  await Promise.all(signers.map((person) => stepUp(filed.clientOf(person), addresses, person.mobiles[0])))
  const course = { ...filed, office: { registry, branch, board }, age }
  await turnBack(course)
  await endByParties(course)
  await hear(course)
  await writeOnPaper(course)
  await rule(course)
  await enforce(course)
  await readNotices(course)
}

/** This day, or the last one before it on which offices were open. */
function lastOpenDay(day: string): string {
  return isOfficeClosed(day, makeCalendar()) ? lastOpenDay(addDays(day, -1)) : day
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const versionOf = async (party: DadkarClient, id: string) =>
  (await need(party.GET('/v1/cases/{id}', { params: { path: { id } } }))).version

/** Three petitions lack something: one is completed, one is awaited, one is rejected. */
async function turnBack({ ids, clientOf, office: { registry }, age }: Course) {
  const lacks = 'تصویر قرارداد کار یا فیش حقوقی سه ماه پایانی پیوست نشده است.'
  for (const name of ['cured', 'defective', 'rejected'] as const) {
    const { version } = await lookAtCase(registry, ids[name])
    const body = { version, lacks }
    await need(registry.POST('/v1/office/cases/{id}/defect', { params: step(ids[name]), body }))
  }
  const worker = clientOf(roya)
  const text = 'قرارداد من شفاهی بود؛ رسید واریز مزد سه ماه را پیوست کردم.'
  const cure = { version: await versionOf(worker, ids.cured), text }
  await need(worker.POST('/v1/cases/{id}/cure', { params: step(ids.cured), body: cure }))
  await age([ids.rejected], 21)
  const { version } = await lookAtCase(registry, ids.rejected)
  const body = { version, reason: 'کسری در مهلت قانونی برطرف نشد.' }
  await need(registry.POST('/v1/office/cases/{id}/rejection', { params: step(ids.rejected), body }))
}

/** One petition is withdrawn; terms of a settlement are on the table in one case, and signed by both in another. */
async function endByParties({ ids, clientOf }: Course) {
  const [worker, employer] = [clientOf(fereshteh), clientOf(elaheh)]
  const withdrawal = { version: await versionOf(worker, ids.withdrawn), reason: 'کارفرما مزد را پرداخت کرد.' }
  await need(worker.POST('/v1/cases/{id}/withdrawal', { params: step(ids.withdrawn), body: withdrawal }))
  const terms = 'کارفرما مبلغ زیر را تا پایان ماه به حساب کارگر می‌پردازد و کارگر از خواسته‌های دیگر می‌گذرد.'
  for (const id of [ids.proposed, ids.settled]) {
    const body = { version: await versionOf(employer, id), terms, amountRial: '240000000' }
    await need(employer.POST('/v1/cases/{id}/settlement', { params: step(id), body }))
  }
  const body = { version: await versionOf(worker, ids.settled) }
  await need(worker.POST('/v1/cases/{id}/settlement/signature', { params: step(ids.settled), body }))
}

const ruled = ['objected', 'served', 'requested', 'final', 'closed', 'sent'] as const
const held = ['heard', 'written', ...ruled] as const

/** Cases go to the boards; some are to be heard on the first day there is, others were heard on the last that was. */
async function hear({ ids, office: { registry, branch }, age }: Course) {
  const waiting: CaseName[] = ['assigned', 'assignedToo', 'assignedOnPaper']
  for (const [turn, name] of waiting.entries()) await assign(registry, ids[name], 'recognition', 1 + (turn % 2))
  const today = tehranDay(new Date())
  const day = earliestHearingDay(today, makeCalendar())
  for (const [turn, name] of (['scheduled', 'scheduledToo', ...held] as const).entries()) {
    await assign(registry, ids[name], 'recognition', name === 'scheduledToo' ? 2 : 1)
    const minutes = 5 * 60 + turn * 30
    const at = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
    await schedule(branch, ids[name], `${day}T${at}:00.000Z`)
  }
  const heldOn = lastOpenDay(addDays(today, -1))
  await age(
    held.map((name) => ids[name]),
    daysBetween(heldOn, day),
  )
  for (const name of held) await recordMinutes(branch, ids[name])
  const question = 'آیا فیش‌های حقوقی که کارفرما آورده است با فهرست بیمهٔ کارگاه سازگار است؟'
  await askExpert(branch, ids.heard, nasrin.nationalId, question)
}

/** Mansour is written to on paper: one letter waits for a server, another is with one. */
async function writeOnPaper({ ids, office: { registry, branch } }: Course) {
  const text = 'فهرست مزد و حضور و غیاب شش ماه گذشته را پیش از جلسه به شعبه بدهید.'
  for (const id of [ids.assigned, ids.assignedOnPaper]) {
    const { version } = await lookAtCase(branch, id)
    const body = { version, kind: 'warning' as const, to: 'respondent', text }
    await need(branch.POST('/v1/office/cases/{id}/letters', { params: step(id), body }))
  }
  const params = { path: { id: ids.assigned } }
  const { duties } = await need(registry.GET('/v1/office/cases/{id}/paper-services', { params }))
  for (const { partyId, paperId } of duties) {
    const body = { partyId, paperId, server: 'نادر ابلاغ‌گر' }
    await need(registry.POST('/v1/office/cases/{id}/paper-services', { params: step(ids.assigned), body }))
  }
}

/** One ruling waits for the signature of who presides; the others are signed by the whole board and served. */
async function rule({ ids, clientOf, office: { branch, board } }: Course) {
  const [chair, ...colleagues] = board
  if (!chair) throw new Error('Nobody presides')
  for (const name of ['written', ...ruled] as const) {
    const { petition } = await lookAtCase(chair, ids[name])
    const items = petition.claims.map(({ kind, amountRial }) => ({
      outcome: 'granted' as const,
      amountRial: amountRial === null ? '' : String(amountRial),
      reasons: 'کارفرما دلیلی در رد این خواسته نیاورد و گفتهٔ کارگر با سندهای پرونده سازگار است.',
      basis: basisOf(kind),
    }))
    const params = { path: { id: ids[name] } }
    await need(chair.PUT('/v1/office/cases/{id}/verdict', { params, body: { version: 0, items } }))
  }
  for (const member of colleagues) await signRuling(member, ids.written)
  for (const name of ruled) {
    for (const member of board) await signRuling(member, ids[name])
    await serveRuling(branch, ids[name])
  }
  const worker = clientOf(samira)
  const text = 'اضافه‌کاری سه ماه پایانی در رأی حساب نشده است؛ فهرست ورود و خروج را پیوست می‌کنم.'
  const body = { version: await versionOf(worker, ids.objected), text }
  await need(worker.POST('/v1/cases/{id}/objection', { params: step(ids.objected), body }))
}

/** In some nobody objected in time: their ruling is final, is sent to enforcement, and the case is closed. */
async function enforce({ ids, clientOf, office: { branch }, age }: Course) {
  const lapsed = [ids.requested, ids.final, ids.closed, ids.sent]
  // By whole weeks, so that nobody was heard on a Friday; what was done today, on the last day that offices were open.
  const today = tehranDay(new Date())
  await age(lapsed, 28 + daysBetween(lastOpenDay(today), today))
  for (const id of lapsed) await untilFinal(branch, id)
  for (const [person, id] of [
    [fereshteh, ids.requested],
    [kaveh, ids.closed],
    [saeed, ids.sent],
  ] as const) {
    const body = { version: await versionOf(clientOf(person), id) }
    await need(clientOf(person).POST('/v1/cases/{id}/execution', { params: step(id), body }))
  }
  for (const [turn, id] of [ids.closed, ids.sent].entries()) {
    const { version } = await lookAtCase(branch, id)
    const sentOn = formatJalali(isoToJalali(tehranDay(new Date())), 'en', 'numeric')
    const letter = { office: 'اجرای احکام مدنی دادگستری نمونه', number: `۱۴۰۵/${781 + turn}`, sentOn }
    await need(branch.POST('/v1/office/cases/{id}/execution', { params: step(id), body: { version, ...letter } }))
  }
  const { version } = await lookAtCase(branch, ids.closed)
  const body = { version, reason: 'رأی به اجرای احکام فرستاده شد و کاری نمانده است.' }
  await need(branch.POST('/v1/office/cases/{id}/closing', { params: step(ids.closed), body }))
}

/** The worker looks for limits that have passed. */
async function untilFinal(officer: DadkarClient, id: string) {
  for (let tries = 0; tries < 150; tries += 1) {
    if ((await lookAtCase(officer, id)).state === 'final') return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('A ruling did not become final')
}

/** Some read what was served on them, but for what came last; others open nothing, which stops nothing. */
async function readNotices({ clientOf }: Course) {
  for (const person of [elaheh, samira, kaveh]) {
    const client = clientOf(person)
    const { items } = await need(client.GET('/v1/notices', { params: { query: { limit: 100 } } }))
    for (const { id } of items.slice(1)) await need(client.POST('/v1/notices/{id}/open', { params: step(id) }))
  }
}
