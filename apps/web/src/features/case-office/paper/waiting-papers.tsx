import { m } from '@dadkar/messages'
import { MailCheck } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { formatAge, formatCode, formatNumber } from '../../../lib/numbers.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { WorkTable } from '../../../ui/work-table.tsx'
import { ageOf } from '../age-of.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { waitingPapersQuery } from './paper-queries.ts'
import { handOutPath, paperName } from './paper-words.ts'

/** What waits to be handed to a server, the longest waiting first. */
export function WaitingPapers() {
  const { items: papers, error, retry, pager } = usePages(waitingPapersQuery)
  if (!papers) return error ? <OfficeTrouble error={error} onRetry={retry} /> : <Skeleton rows={6} />
  if (papers.length === 0) {
    return (
      <EmptyState icon={MailCheck} title={m['ui.paper.waitingEmpty']()}>
        {m['ui.paper.waitingEmptyText']()}
      </EmptyState>
    )
  }
  return (
    <>
      <WorkTable
        caption={m['ui.paper.toHandOutTitle']()}
        rows={papers}
        lead={{
          heading: m['ui.paper.formPaper'](),
          to: (row) => handOutPath(row.caseId, row),
          text: ({ kind, name }) => m['ui.paper.dutyOf']({ paper: paperName(kind), name }),
        }}
        columns={[
          {
            heading: m['ui.paper.party'](),
            cell: ({ side }) => (side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent']()),
          },
          { heading: m['ui.cases.caseNumber'](), cell: ({ caseNumber }) => formatCode(caseNumber) },
          { heading: m['ui.paper.formAttempt'](), cell: ({ attempt }) => formatNumber(attempt) },
          {
            heading: m['ui.desk.since'](),
            cell: ({ waitsSince }) => <span title={formatMoment(waitsSince)}>{formatAge(ageOf(waitsSince))}</span>,
          },
        ]}
      />
      <Pager {...pager} />
    </>
  )
}
