import type { Paper } from '@dadkar/contract/paper'
import { beforeAll, describe, expect, test } from 'vitest'
import { createRenderer } from '../../ports/pdf/draw-sheet.ts'
import { readPdf } from '../../ports/pdf/read-pdf.fixture.ts'
import type { Block, Sheet } from '../../ports/pdf/sheet.ts'
import { formOf } from './forms/index.ts'
import { papers } from './papers.fixture.ts'
import { toSheet } from './print-paper.ts'

const sha256 = Buffer.alloc(32, 0xab)
const id = '0190b1a2-7c3d-7e4f-8a5b-6c7d8e9f0a1b'
const sheetOf = (paper: Paper) => toSheet(['https://dadkar.example'], { id, sha256 }, formOf(paper))

let draw: (sheet: Sheet) => Promise<Uint8Array>
beforeAll(() => {
  draw = createRenderer()
})

const expected: { [F in Paper['form']]: string[] } = {
  'dadkar.petition-copy.1': ['رونوشت دادخواست', 'کوچهٔ لاله', 'اضافه‌کاری', '۲۵۰٬۰۰۰٬۰۰۰ ریال', 'بیکار شده‌ام', 'بهرام'],
  'dadkar.petition-copy.2': [
    'رونوشت دادخواست',
    'شرکت پولاد ری',
    '۱۰۱۰۰۰۰۰۰۱۷',
    'رضا پیمانکار',
    'خیابان مدرس',
    'کوچهٔ لاله',
  ],
  'dadkar.petition-copy.3': [
    'دلایل و مدارک',
    'فیش حقوقی',
    'فیش شهریور',
    '۳ صفحه',
    '5e'.repeat(8),
    'نزد سرپرست کارگاه است.',
    'فایلی پیوست نشده است.',
    'نادر همکار',
    'جمعه‌ها هم با من سر کار بود.',
  ],
  'dadkar.defect-notice.1': ['اخطار رفع نقص', 'قرارداد کار پیوست نیست.', 'تا پایان روز ۱۶ آذر ۱۴۰۵', 'مریم کاظمی'],
  'dadkar.rejection.1': ['قرار رد دادخواست', 'نقص در مهلت برطرف نشد.', 'ادارهٔ کار شهر ری'],
  'dadkar.invitation.1': ['دعوت‌نامهٔ جلسهٔ رسیدگی', 'چهارشنبه ۱۸ آذر', 'شعبهٔ ۲ هیأت تشخیص', 'کارت ملی'],
  'dadkar.warning.1': ['اخطار', 'شعبه در این پرونده چنین می‌نویسد', 'فهرست مزد را پیش از جلسه بیاورید.'],
  'dadkar.announcement.1': ['اطلاعیه', 'جلسه در طبقهٔ دوم برگزار می‌شود.', 'مریم کاظمی'],
  'dadkar.verdict.2': ['دادنامه', 'عضو 9', 'موافق'],
  'dadkar.objection-notice.1': ['رونوشت اعتراض', 'با برگهٔ امضاشده پرداخت شده است.'],
  'dadkar.settlement-proposal.1': ['کارفرما مزد سه ماه را می‌پردازد.', 'دویست میلیون ریال'],
  'dadkar.settlement.1': ['کارگر از خواسته‌های دیگر می‌گذرد.', 'دویست میلیون ریال', 'سارا رستمی', 'کامران نیک‌نژاد'],
  'dadkar.certified-copy.1': ['ادارهٔ کار شهر ری', 'cd'.repeat(8), 'نظر اقلیت: شیرین مرادی', 'مادهٔ ۵۹ قانون کار'],
  'dadkar.certified-copy.2': ['cd'.repeat(8), 'اصلاح رأی', 'جمع مبلغ دو میلیون ریال است.'],
  'dadkar.joinder.1': ['پیوستن دو پرونده', '۱۴۰۵-۱۰۱-۴۸۰۱', 'دربارهٔ یک دورهٔ کار است.', 'اضافه‌کاری'],
  'dadkar.correction.1': ['اصلاح رأی', 'دو میلیون ریال', 'شیرین مرادی', 'از نو آغاز نمی‌شود'],
  'dadkar.service-annulment.1': ['ابطال ابلاغ رأی', 'به سبب خرابی سامانه باز نمی‌شد.', 'دیگر قطعی نیست', 'مریم کاظمی'],
  'dadkar.expert-appointment.1': ['آیا امضای زیر فیش‌ها از خواهان است؟', '۲۰ دی ۱۴۰۵', 'نوید کارشناس'],
  'dadkar.expert-report.1': ['امضاها با نمونه‌های مسلم برابر است.', 'فیش سوم مخدوش است.', 'نوید کارشناس'],
  'dadkar.expert-report.2': ['فیش سوم مخدوش است.', 'نوید کارشناس', 'فیش فروردین', 'ab'.repeat(8)],
  'dadkar.brief.1': ['لایحه', 'سه ماه آخر پرداخت نشده است.', 'فیش فروردین', 'ab'.repeat(8)],
  'dadkar.verdict.1': [
    'دادنامه',
    'دو میلیون ریال',
    'تا ۱۵ روز پس از ابلاغ',
    'نظر اقلیت: شیرین مرادی',
    'با نظر مخالف',
    'سهراب یزدانی',
  ],
}

describe.each(Object.values(papers))('$form', (paper) => {
  test('says what matters, in text that can be selected and searched', async () => {
    const { text, pages } = await readPdf(await draw(sheetOf(paper)))
    for (const words of [...expected[paper.form], `صفحهٔ ۱ از ${pages === 1 ? '۱' : '۲'}`]) expect(text).toContain(words)
    expect(text).toContain(sha256.toString('hex'))
  })

  test('is PDF/A-2b: A4, tagged, with its language and date, its fonts inside', async () => {
    const { structure } = await readPdf(await draw(sheetOf(paper)))
    expect(structure).toMatchObject({
      conformance: '2B',
      isTagged: true,
      language: 'fa-IR',
      title: formOf(paper).title,
      outputIntents: ['GTS_PDFA1'],
      size: [595, 842],
      createdAt: new Date(formOf(paper).issuedAt),
    })
    expect(structure.fonts.length).toBeGreaterThan(0)
    for (const font of structure.fonts)
      expect(font).toMatchObject({ isEmbedded: true, name: expect.stringContaining('Vazirmatn') })
  })

  test('is the same file whenever and by whichever process it is drawn', async () => {
    const [first, second] = [await draw(sheetOf(paper)), await createRenderer()(sheetOf(paper))]
    expect(Buffer.from(second).equals(first)).toBe(true)
  })
})

const rejection = papers['dadkar.rejection.1']
const drawReason = async (reason: string) => readPdf(await draw(sheetOf({ ...rejection, reason })))

/** How a reader orders and mirrors mixed directions is its own; every character is there, as often as it was typed. */
const mirrored: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' }
const sorted = (line: string) =>
  Array.from(line.replace(/\s/g, ''), (char) => mirrored[char] ?? char)
    .sort()
    .join('')
const reasonIn = (text: string) => text.split('دلیل رد').at(-1)?.split('مریم کاظمی')[0] ?? ''

describe('what somebody wrote', () => {
  test.each([
    'بها #panic("x") است و #let a = 1 و #sys.inputs',
    'مبلغ $x^2$ و $ تنها و *ستاره* و _خط_ و @نشانه و <برچسب>',
    '`کد` و ```typ #1``` و \\ و // یادداشت و /* و */ و = عنوان',
    '= سرتیتر نیست',
    '"{}[]()" و \'~\' و -- و ---',
  ])('is text and never markup: %s', async (reason) => {
    const { text } = await drawReason(reason)
    expect(sorted(reasonIn(text))).toBe(sorted(reason))
  })

  test('is written out where the font has no glyph, and where it would turn what follows', async () => {
    const { text } = await drawReason('سلام 😀 \u202eEVIL\u202c 中 \u0007')
    expect(sorted(reasonIn(text))).toBe(sorted('سلام [U+1F600] [U+202E]EVIL[U+202C] [U+4E2D] [U+0007]'))
  })

  test('keeps its half-spaces, ligatures and marks', async () => {
    const reason = 'می‌خواهم خانه‌های کارگری و ابلاغ‌نامهٔ لازم و هیأت و مسئول را ببینم'
    expect((await drawReason(reason)).text).toContain(reason)
  })

  test('stays within the page, however long a word is', async () => {
    const { text, isInside } = await drawReason(`https://example.org/${'a'.repeat(2000)} و ${'ب'.repeat(500)}`)
    expect(text.match(/a/g)?.length).toBeGreaterThan(2000)
    expect(isInside).toBe(true)
  })
})

test('five hundred claims with long explanations are all there, with the page numbers', async () => {
  const explanation = 'توضیح بلند دربارهٔ این خواسته. '.repeat(30)
  const claims = Array.from({ length: 500 }, (_, index) => {
    return { kind: 'overtime' as const, amountRial: 1_000_000 + index, explanation: `مورد ${index} ${explanation}` }
  })
  const { text, pages, isInside } = await readPdf(await draw(sheetOf({ ...papers['dadkar.petition-copy.1'], claims })))
  expect(text.match(/مورد \d+/g)).toHaveLength(500)
  expect(pages).toBeGreaterThan(50)
  expect(text).toContain(`از ${pages}`.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))))
  expect(isInside).toBe(true)
})

test('who signs is never parted from the line that says so', async () => {
  const blocks: Block[] = [{ kind: 'signatures', signatures: [{ name: 'نام امضاکننده', lines: ['سمت امضاکننده'] }] }]
  for (const lines of [20, 22, 24, 26, 28, 30, 32]) {
    const sheet = sheetOf({ ...rejection, reason: 'سطر\n'.repeat(lines) })
    const { pageTexts } = await readPdf(await draw({ ...sheet, blocks: [...sheet.blocks.slice(0, -1), ...blocks] }))
    const at = (words: string) => pageTexts.findIndex((text) => text.includes(words))
    expect(at('نام امضاکننده')).toBe(at('سمت امضاکننده'))
  }
})
