import { expect, test } from 'vitest'
import { opinionSchema } from './opinion-schema.ts'
import { verdictWith } from './verdict.fixture.ts'
import { completeText } from './verdict-schema.ts'
import { decidedOf, draftOf, totalOf } from './verdict-text.ts'

const [overtime, reinstatement] = verdictWith().items
const written = [
  { ...overtime, outcome: 'partly' as const, amountRial: '۲٬۰۰۰٬۰۰۰', reasons: 'کارکرد دو ماه ثابت شد.' },
  { ...reinstatement, outcome: 'granted' as const, reasons: 'اخراج بدون دلیل بود.' },
] as ReturnType<typeof verdictWith>['items']

test('sums that were saved in any digits are read, and only what is granted in money counts', () => {
  const items = draftOf({ items: written })
  expect(items[0]?.amountRial).toBe('2000000')
  expect(totalOf(written, items)).toBe(2_000_000n)
  const refused = items.map((item) => ({ ...item, outcome: 'refused' as const }))
  expect(totalOf(written, refused)).toBe(0n)
})

test('what is decided has the total in words', () => {
  expect(decidedOf({ items: written })).toMatchObject({
    claims: [{ amountRial: 2_000_000 }, { amountRial: null }],
    totalRial: 2_000_000,
    totalInWords: { fa: 'دو میلیون ریال' },
  })
})

test.each([
  ['nothing', draftOf(verdictWith()), ['items.0.outcome', 'items.0.reasons', 'items.1.outcome', 'items.1.reasons']],
  ['all', draftOf({ items: written }), []],
  [
    'more than was claimed',
    draftOf({ items: written }).map((item) => ({ ...item, amountRial: '3000001' })),
    ['items.0.amountRial'],
  ],
])('a text with %s lacks what it lacks at its field', (_what, items, places) => {
  const { error } = completeText(verdictWith().items).safeParse({ items })
  expect((error?.issues ?? []).map(({ path }) => path.join('.'))).toEqual(places)
})

test.each([
  [{ opinion: 'agree', dissent: 'متن پیشین' }, { dissent: null }],
  [{ opinion: 'dissent', dissent: 'هر سه ماه ثابت است.' }, { dissent: 'هر سه ماه ثابت است.' }],
])('the opinion %o is signed as %o', (typed, signed) => {
  expect(opinionSchema.parse(typed)).toEqual(signed)
})

test.each([
  [{}, 'opinion', 'choice.empty'],
  [{ opinion: 'dissent' }, 'dissent', 'dissent.empty'],
])('%o is not signed', (typed, place, code) => {
  expect(opinionSchema.safeParse(typed).error?.issues).toMatchObject([{ path: [place], message: code }])
})
