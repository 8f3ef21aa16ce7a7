import { m } from '@dadkar/messages'
import { MailCheck } from 'lucide-react'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { usePages } from '../../../lib/use-pages.ts'
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
  const { items: papers, error, retry, pager } = usePages(papersOutQuery)
  if (!papers) return error ? <OfficeTrouble error={error} onRetry={retry} /> : <Skeleton rows={6} />
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
      <Pager {...pager} />
    </>
  )
}
