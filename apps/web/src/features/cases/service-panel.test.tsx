import type { CaseDetail } from '@dadkar/contract/case'
import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { defectNotice } from './case.fixture.ts'
import { ServicePanel } from './service-panel.tsx'

const receipts: CaseDetail['notices'][number]['receipts'] = [
  { id: 'r1', kind: 'service', issuedAt: '2026-11-25T08:00:01Z' },
  { id: 'r2', kind: 'opening', issuedAt: '2026-11-25T09:00:00Z' },
]

function show(...notices: CaseDetail['notices']) {
  render(
    <MemoryRouter>
      <ServicePanel notices={notices} />
    </MemoryRouter>,
  )
  return screen.getAllByRole('listitem')
}

test('each service is told with how far it came, its limit and the rule of it', () => {
  const [own] = show(defectNotice)
  expect(own?.textContent).toContain('اخطار رفع نقص به شما')
  expect(own?.textContent).toContain('فرستاده شد')
  expect(own?.textContent).toContain('هنوز باز نشده')
  expect(own?.textContent).toContain('رفع نقص تا پایان یکشنبه ۱۵ آذر ۱۴۰۵ (۱۰ روز؛ قاعدهٔ این سامانه)')
  expect(screen.queryByRole('link')).toBeNull()
})

test('an objection runs by an article of the law, and receipts lead to their pages', () => {
  const [first] = show({
    ...defectNotice,
    ...{ kind: 'verdict', isMine: false, openedAt: '2026-11-25T09:00:00Z', receipts },
    limit: { rule: 'objection', lastDay: '2026-12-12' },
    annulment: null,
    alert: { state: 'delivered', sentAt: '2026-11-25T08:00:05Z', deliveredAt: '2026-11-25T08:00:09Z' },
  })
  expect(first?.textContent).toContain('به طرف دیگر')
  expect(first?.textContent).toContain('به گوشی رسید')
  expect(first?.textContent).toContain('۱۵ روز؛ قانون کار، مادهٔ ۱۵۹')
  const links = within(screen.getByRole('list', { name: 'رسیدها' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/receipts/r1', '/receipts/r2'])
})
