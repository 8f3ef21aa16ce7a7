import { m } from '@dadkar/messages'
import { UserRoundCheck } from 'lucide-react'
import { formatMoment } from '../../../lib/dates.ts'
import { formatCode } from '../../../lib/numbers.ts'
import { paths } from '../../../lib/paths.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { WorkTable } from '../../../ui/work-table.tsx'
import { OfficeTrouble } from '../office-trouble.tsx'
import { joinersQuery } from './paper-queries.ts'
import { differenceName, joinerPath } from './paper-words.ts'

/** Who waits to be confirmed as a party of a case, the longest first. */
export function JoinersPage() {
  const { items: joiners, error, retry, pager } = usePages(joinersQuery)
  if (!joiners) return error ? <OfficeTrouble error={error} onRetry={retry} /> : <Skeleton rows={6} />
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.desk}>{m['ui.desk.nav']()}</BackLink>}
        title={m['ui.paper.joinersTitle']()}
        lead={<p>{m['ui.paper.joinersLead']()}</p>}
      />
      {joiners.length === 0 ? (
        <EmptyState icon={UserRoundCheck} title={m['ui.paper.joinersEmpty']()}>
          {m['ui.paper.joinersEmptyText']()}
        </EmptyState>
      ) : (
        <WorkTable
          caption={m['ui.paper.joinersTitle']()}
          rows={joiners}
          lead={{
            heading: m['ui.paper.inRegistry'](),
            to: ({ id }) => joinerPath(id),
            text: ({ joinerName }) => joinerName,
          }}
          columns={[
            { heading: m['ui.paper.inPetition'](), cell: ({ partyName }) => partyName },
            { heading: m['ui.paper.differs'](), cell: differenceName },
            { heading: m['ui.cases.caseNumber'](), cell: ({ caseNumber }) => formatCode(caseNumber) },
            { heading: m['ui.desk.since'](), cell: ({ createdAt }) => formatMoment(createdAt) },
          ]}
        />
      )}
      <Pager {...pager} />
    </>
  )
}
