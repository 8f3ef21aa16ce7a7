import type { PetitionCheck } from '@dadkar/contract/petition-check'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { GapList } from './gap-list.tsx'
import { WarningList } from './warning-list.tsx'

const claims = [{ kind: 'unpaidWage' as const }, { kind: 'unpaidInsurance' as const }]
const warn = (kind: PetitionCheck['warnings'][number]['kind'], path: string, reckonedRial: number | null = null) => ({
  ...{ kind, path, reckonedRial },
})

test('each advice says what it is about and leads to where it is mended', () => {
  const warnings = [
    warn('amountFarFromReckoned', 'claims.0.amountRial', 360_000_000),
    warn('socialSecurityFirst', 'claims.1'),
    warn('respondentUnidentified', 'respondents.1.kind'),
    warn('noEvidence', 'evidence'),
    warn('longAgo', 'statement'),
  ]
  render(<WarningList id="p" claims={claims} warnings={warnings} />, { wrapper: MemoryRouter })
  const items = screen.getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent?.slice(0, 15))).toEqual([
    'مزد پرداخت‌نشده',
    'بیمهٔ پرداخت‌نش',
    'خواندهٔ ۲ فقط ب',
    'خواستهٔ مالی نو',
    'از پایان کار شم',
  ])
  expect(items[0]?.textContent).toContain('۳۶۰٬۰۰۰٬۰۰۰')
  expect(items[1]?.textContent).toContain('قانون تأمین اجتماعی')
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/petitions/p/claims/0?check',
    '/petitions/p/claims/1?check',
    '/petitions/p/respondents/1/kind?check',
    '/petitions/p/evidence?check',
    '/petitions/p/statement?check',
  ])
})

test('what the profile lacks leads there and back, and a file to its evidence', () => {
  const gaps = [
    { path: null, code: 'profile.incomplete' },
    { path: 'evidence.1.documentId', code: 'evidence.document_missing' },
  ]
  render(<GapList id="p" claims={claims} gaps={gaps} attempt={0} />, { wrapper: MemoryRouter })
  const [profile, file] = screen.getAllByRole('link')
  expect(profile?.getAttribute('href')).toBe(`/profile?next=${encodeURIComponent('/petitions/p/check')}`)
  expect(file?.textContent).toMatch(/^دلیل ۲: /)
  expect(file?.getAttribute('href')).toBe('/petitions/p/evidence/1?check')
})
