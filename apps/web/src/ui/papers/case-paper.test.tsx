import type { Paper, VerdictPaper } from '@dadkar/contract/paper'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CasePaper } from './case-paper.tsx'

const fromOffice = {
  caseNumber: '1405-12-4827',
  office: { name: { fa: 'ادارهٔ کار ری', en: 'Rey' }, address: { fa: 'خیابان فداییان', en: 'Fadaeian St' } },
  issuedAt: '2026-11-25T08:00:00Z',
  issuedBy: 'مریم کاظمی',
  claimantName: 'سارا احمدی',
  respondentName: 'کامران رضایی',
}

const papers: [Paper, string, string][] = [
  [
    { form: 'dadkar.defect-notice.1', ...fromOffice, lacks: 'قرارداد کار پیوست نیست.', lastDay: '1405/09/16' },
    'اخطار رفع نقص',
    'مهلت رفع نقص: تا پایان روز ۱۶ آذر ۱۴۰۵',
  ],
  [{ form: 'dadkar.rejection.1', ...fromOffice, reason: 'نقص برطرف نشد.' }, 'قرار رد دادخواست', 'نقص برطرف نشد.'],
  [
    {
      form: 'dadkar.invitation.1',
      ...fromOffice,
      stage: 'recognition',
      boardNumber: 2,
      startsAt: '2026-12-09T06:30:00Z',
      claims: [{ kind: 'overtime', amountRial: 1_000_000 }],
    },
    'دعوت‌نامهٔ جلسهٔ رسیدگی',
    'چهارشنبه ۱۸ آذر ۱۴۰۵، ساعت ۱۰:۰۰',
  ],
]

const verdict: VerdictPaper = {
  form: 'dadkar.verdict.1',
  ...fromOffice,
  number: '1405-12-4827/R/1',
  stage: 'recognition',
  boardNumber: 2,
  claims: [
    {
      ...{ kind: 'overtime', claimedRial: 3_000_000, outcome: 'partly', amountRial: 2_000_000 },
      ...{ reasons: 'کارکرد دو ماه ثابت شد.', basis: 'مادهٔ ۵۹ قانون کار' },
    },
    {
      ...{ kind: 'reinstatement', claimedRial: null, outcome: 'refused', amountRial: null },
      ...{ reasons: 'قرارداد پایان یافته بود.', basis: 'مادهٔ ۲۱ قانون کار' },
    },
  ],
  totalRial: 2_000_000,
  totalInWords: { fa: 'دو میلیون ریال', en: 'two million rial' },
  objectionDays: 15,
  members: [
    { seat: 'ministry', name: 'فرهاد', dissent: null },
    { seat: 'workers', name: 'شیرین', dissent: 'هر سه ماه ثابت است.' },
    { seat: 'employers', name: 'سهراب', dissent: null },
  ],
}

test('a ruling has each claim with its reasons, the sums, the limit to object and the minority’s opinion', () => {
  render(<CasePaper paper={verdict} sha256="ab12" />)
  expect(screen.getByRole('heading', { name: '۲. بازگشت به کار' })).toBeDefined()
  expect(screen.getByText('کارکرد دو ماه ثابت شد.')).toBeDefined()
  expect(screen.getAllByRole('row').at(-1)?.textContent).toContain('۲٬۰۰۰٬۰۰۰')
  expect(screen.getByText('جمع به حروف: دو میلیون ریال')).toBeDefined()
  expect(screen.getByText(/تا ۱۵ روز پس از ابلاغ/)).toBeDefined()
  expect(screen.getByRole('heading', { name: 'نظر اقلیت: شیرین' })).toBeDefined()
  expect(screen.getAllByText('موافق')).toHaveLength(2)
})

test('a ruling of the dispute board is final on issue', () => {
  render(<CasePaper paper={{ ...verdict, stage: 'dispute', objectionDays: null }} sha256="ab12" />)
  expect(screen.getByText(/از هنگام صدور قطعی/)).toBeDefined()
})

test.each(papers)('$form says what it is and what matters in it', (paper, title, words) => {
  render(<CasePaper paper={paper} sha256="ab12" />)
  expect(screen.getByText(title)).toBeDefined()
  expect(screen.getByText(words)).toBeDefined()
  expect(screen.getByText('مریم کاظمی')).toBeDefined()
  expect(screen.getByText('SHA-256 ab12')).toBeDefined()
})
