import type { Paper } from '@dadkar/contract/paper'
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

test.each(papers)('$form says what it is and what matters in it', (paper, title, words) => {
  render(<CasePaper paper={paper} sha256="ab12" />)
  expect(screen.getByText(title)).toBeDefined()
  expect(screen.getByText(words)).toBeDefined()
  expect(screen.getByText('مریم کاظمی')).toBeDefined()
  expect(screen.getByText('SHA-256 ab12')).toBeDefined()
})
