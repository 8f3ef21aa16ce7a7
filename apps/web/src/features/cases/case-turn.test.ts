import { expect, test } from 'vitest'
import { caseWith, defectNotice, hearing } from './case.fixture.ts'
import { judgeTurn } from './case-turn.ts'

const dueOn = '2036-12-06'

test('a petition that lacks something: what to do, by when, first what the office wrote', () => {
  const turn = judgeTurn(caseWith({ state: 'defective', dueOn, actions: ['cure'], notices: [defectNotice] }))
  expect(turn.isYours).toBe(true)
  expect(turn.title).toContain('۱۶ آذر ۱۴۱۵')
  expect(turn.links?.map(({ to }) => to)).toEqual(['/notices/n1', '/cases/c1/cure'])
})

test('once the notice is read, completing comes first', () => {
  const opened = { ...defectNotice, openedAt: '2026-11-25T09:00:00Z' }
  const turn = judgeTurn(caseWith({ state: 'defective', dueOn, actions: ['cure'], notices: [opened] }))
  expect(turn.links?.map(({ to }) => to)).toEqual(['/cases/c1/cure', '/notices/n1'])
})

test('the respondent of such a petition has nothing to do', () => {
  const turn = judgeTurn(caseWith({ state: 'defective', dueOn, side: 'respondent' }))
  expect(turn).toMatchObject({ title: 'نوبت خواهان است: رفع نقص دادخواست' })
  expect(turn.isYours).toBeUndefined()
})

test('after its last day it is the office that decides', () => {
  expect(judgeTurn(caseWith({ state: 'defective', dueOn: '2026-11-01' })).title).toContain('مهلت رفع نقص گذشت')
})

test('a notice left unopened comes before what the state says', () => {
  const invitation = { ...defectNotice, kind: 'invitation' as const }
  const turn = judgeTurn(caseWith({ state: 'scheduled', hearing, notices: [invitation] }))
  expect(turn.texts[0]).toContain('دعوت‌نامهٔ جلسهٔ رسیدگی')
  expect(turn.links).toEqual([{ to: '/notices/n1', label: 'باز کردن ابلاغیه' }])
})

test('a hearing to come: when, where, before which board', () => {
  const turn = judgeTurn(caseWith({ state: 'scheduled', hearing }))
  expect(turn.title).toContain('ساعت ۱۰:۰۰')
  expect(turn.texts[0]).toBe('شعبهٔ ۲ هیأت تشخیص، در ادارهٔ کار ری: ری، خیابان فداییان')
})

test('a hearing whose hour has passed waits for its minutes', () => {
  const past = { ...hearing, startsAt: '2026-11-01T06:30:00Z' }
  expect(judgeTurn(caseWith({ state: 'scheduled', hearing: past })).title).toBe('زمان جلسه رسیده است')
})

test('where the case has ended it is nobody’s turn', () => {
  expect(judgeTurn(caseWith({ state: 'joined' }))).toEqual({
    title: 'رسیدگی پایان یافته است',
    texts: ['وضعیت پرونده: پیوسته به پرونده‌ای دیگر.'],
  })
})

const limit = { rule: 'objection' as const, lastDay: '2026-12-12' }
const verdict = { ...defectNotice, id: 'n2', kind: 'verdict' as const, limit }

test('a ruling that was served: one’s own last day to object, first reading it', () => {
  const turn = judgeTurn(caseWith({ state: 'served', dueOn, actions: ['object'], notices: [verdict] }))
  expect(turn.texts).toEqual([
    'اگر به رأی اعتراض دارید، تا پایان شنبه ۲۱ آذر ۱۴۰۵ اعتراض کنید؛ پس از آن رأی قطعی می‌شود. اگر اعتراضی ندارید، کاری لازم نیست.',
  ])
  expect(turn.links?.map(({ to }) => to)).toEqual(['/notices/n2', '/cases/c1/objection'])
})

const annulment = { at: '2026-11-27T08:00:00Z', by: 'مریم کاظمی', reason: 'سامانه از ۲ تا ۹ آذر خراب بود.' }

test('a ruling whose service was annulled calls to nothing: the branch serves it again, and the limit is that of the new one', () => {
  const old = { ...verdict, limit: null, annulment }
  const waiting = judgeTurn(caseWith({ state: 'served', notices: [old] }))
  expect(waiting.title).toBe('نوبت شعبه است: ابلاغ دوبارهٔ رأی')
  expect(waiting.links).toBeUndefined()
  const notices = [old, { ...verdict, id: 'n3' }]
  const again = judgeTurn(caseWith({ state: 'served', dueOn, actions: ['object'], notices }))
  expect(again.links?.map(({ to }) => to)).toEqual(['/notices/n3', '/cases/c1/objection'])
})

test('after the other party objected one may still object too', () => {
  const opened = { ...verdict, openedAt: '2026-11-25T09:00:00Z' }
  const turn = judgeTurn(caseWith({ state: 'objected', actions: ['object'], notices: [opened] }))
  expect(turn.title).toBe('طرف دیگر به رأی اعتراض کرده است')
  expect(turn.texts[0]).toContain('تا پایان شنبه ۲۱ آذر ۱۴۰۵')
  expect(turn.links?.map(({ to }) => to)).toEqual(['/cases/c1/objection', '/notices/n2'])
})

test('a hearing of the dispute board comes before an objection that is still possible', () => {
  const turn = judgeTurn(caseWith({ state: 'scheduled', stage: 'dispute', hearing, actions: ['object'] }))
  expect(turn.title).toContain('جلسهٔ رسیدگی')
})

test.each([
  ['recognition', 'در مهلت قانونی کسی به رأی اعتراض نکرد. رأی قطعی و لازم‌الاجراست.'],
  ['dispute', 'هیأت حل اختلاف رأی داده است. این رأی از هنگام صدور قطعی و لازم‌الاجراست.'],
] as const)('a final ruling of the %s board says how it became so', (stage, text) => {
  expect(judgeTurn(caseWith({ state: 'final', stage }))).toEqual({ title: 'رأی قطعی است', texts: [text] })
})

const settlement = {
  ...{ id: 's1', proposedBy: 'respondent' as const, terms: 'کارفرما مزد سه ماه را می‌پردازد.', amountRial: 200_000_000 },
  ...{ proposedAt: '2026-11-25T08:00:00Z', end: null, endedAt: null, reason: null, signatures: [] },
}

test('a proposed settlement is answered, and a hearing to come is told with it', () => {
  const actions = ['proposeSettlement', 'acceptSettlement', 'dropSettlement'] as const
  const turn = judgeTurn(caseWith({ state: 'scheduled', hearing, settlement, actions: [...actions] }))
  expect(turn.title).toBe('طرف دیگر سازش پیشنهاد کرده است')
  expect(turn.texts.join()).toContain('جلسهٔ رسیدگی')
  expect(turn.links?.map(({ to }) => to)).toEqual(['/cases/c1/settlement/answer'])
})

test('a settled case leads to its paper and to nothing else', () => {
  const notices = [
    { ...defectNotice, id: 'n8', kind: 'settlement' as const },
    { ...defectNotice, id: 'n9', kind: 'invitation' as const },
  ]
  const turn = judgeTurn(caseWith({ state: 'settled', settlement: { ...settlement, end: 'agreed' }, notices }))
  expect(turn.title).toBe('پرونده با سازش پایان یافت')
  expect(turn.links?.map(({ to }) => to)).toEqual(['/notices/n8'])
})

test('whoever a final ruling gives something can ask for its enforcement', () => {
  const opened = { ...verdict, openedAt: '2026-11-25T09:00:00Z' }
  const turn = judgeTurn(caseWith({ state: 'final', actions: ['requestExecution'], notices: [opened] }))
  expect(turn.links?.map(({ to }) => to)).toEqual(['/cases/c1/execution', '/notices/n2'])
  expect(judgeTurn(caseWith({ state: 'executionRequested' })).title).toContain('نوبت شعبه است')
})

test('a case that was joined leads to the one that goes on', () => {
  const joinedInto = { id: 'c0', caseNumber: '1405-12-4801' }
  const turn = judgeTurn(caseWith({ state: 'joined', joinedInto }))
  expect(turn.title).toContain('به خواسته‌های شما در پروندهٔ')
  expect(turn.links?.map(({ to }) => to)).toEqual(['/cases/c0'])
})
