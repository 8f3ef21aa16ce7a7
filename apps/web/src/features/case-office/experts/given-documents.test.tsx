import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { queryClient } from '../../../lib/query-client.ts'
import { officeCaseDetail } from '../case.fixture.ts'
import { GivenDocuments } from './given-documents.tsx'

const file = {
  ...{ documentId: 'd1', name: 'payslip.pdf', mediaType: 'application/pdf', size: 1000, pages: 1, hasPreview: true },
  sha256: 'ab',
}
const evidence = [
  { id: 'e1', kind: 'payslip' as const, description: 'سه ماه پایانی', witnessName: null, file },
  { id: 'e2', kind: 'payslip' as const, description: 'همان فایل', witnessName: null, file },
  { id: 'e3', kind: 'witness' as const, description: 'دیده است', witnessName: 'نادر', file: null },
]

test('each file of the petition can be given once; words and witnesses are no documents', async () => {
  const keep = vi.fn()
  render(
    <QueryClientProvider client={queryClient}>
      <form>
        <GivenDocuments id="documents" found={officeCaseDetail({ evidence })} kept="" keep={keep} />
      </form>
    </QueryClientProvider>,
  )
  const [only, ...others] = screen.getAllByRole('checkbox')
  expect(others).toEqual([])
  expect(screen.getByText('سه ماه پایانی', { exact: false })).toBeDefined()
  await userEvent.click(only as HTMLElement)
  expect(keep).toHaveBeenCalledWith({ documents: 'd1' })
})
