import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { MailCheck } from 'lucide-react'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { WorkTable } from '../../../ui/work-table.tsx'
import { DueDay } from '../due-day.tsx'
import { OfficeTrouble } from '../office-trouble.tsx'
import { papersOutQuery } from './paper-queries.ts'
import { paperName, recordPath } from './paper-words.ts'

/** What the office's servers have with them, the first due first. */
export function PapersOut() {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(papersOutQuery)
  if (!data) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  const papers = data.pages.flatMap((page) => page.items)
  if (papers.length === 0) {
    return (
      <EmptyState icon={MailCheck} title={m['ui.paper.listEmpty']()}>
        {m['ui.paper.listEmptyText']()}
      </EmptyState>
    )
  }
  return (
    <>
      <WorkTable
        caption={m['ui.paper.listTitle']()}
        rows={papers}
        lead={{
          heading: m['ui.paper.formPaper'](),
          to: ({ id }) => recordPath(id),
          text: ({ kind, name }) => m['ui.paper.dutyOf']({ paper: paperName(kind), name }),
        }}
        columns={[
          { heading: m['ui.cases.caseNumber'](), cell: ({ caseNumber }) => formatCode(caseNumber) },
          { heading: m['ui.paper.formServer'](), cell: ({ server }) => server },
          { heading: m['ui.paper.formAttempt'](), cell: ({ attempt }) => formatNumber(attempt) },
          { heading: m['ui.desk.due'](), cell: ({ dueOn }) => <DueDay day={dueOn} /> },
        ]}
      />
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}
