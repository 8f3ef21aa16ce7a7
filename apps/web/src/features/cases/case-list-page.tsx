import type { CaseSummary } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDay } from '../../lib/dates.ts'
import { mayJoin } from '../../lib/may-join.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { useSession } from '../../lib/session.ts'
import { usePages } from '../../lib/use-pages.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CaseState } from '../../ui/case-state.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './case-list-page.module.css'
import { caseTitle } from './case-title.ts'
import { casesQuery } from './queries.ts'

/** The person's cases, newest first; above them what they have begun to write. */
export function CaseListPage({ drafts }: { drafts: ReactNode }) {
  const session = useSession()
  return (
    <>
      <PageHeader
        title={m['ui.common.cases']()}
        lead={<p>{m['ui.cases.lead']()}</p>}
        actions={
          <>
            <ButtonLink to={paths.newPetition}>{m['ui.cases.file']()}</ButtonLink>
            {session && mayJoin(session) && (
              <ButtonLink to={paths.joinByCode} look="secondary">
                {m['ui.paper.have']()}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className={styles.lists}>
        {drafts}
        <CaseList />
      </div>
    </>
  )
}

function CaseList() {
  const { items: cases, error, retry, pager } = usePages(casesQuery())
  if (!cases) return error ? <LoadFailed title={m['ui.cases.failedTitle']()} onRetry={retry} /> : <Skeleton rows={4} />
  if (cases.length === 0) {
    return (
      <EmptyState icon={FolderOpen} title={m['ui.cases.emptyTitle']()}>
        {m['ui.cases.emptyText']()}
      </EmptyState>
    )
  }
  return (
    <div>
      <ListRows label={m['ui.cases.list']()}>
        {cases.map((summary) => (
          <CaseRow key={summary.id} summary={summary} />
        ))}
      </ListRows>
      <Pager {...pager} />
    </div>
  )
}

function CaseRow({ summary }: { summary: CaseSummary }) {
  const { id, caseNumber, registeredAt, side, state } = summary
  return (
    <ListRow
      to={`${paths.cases}/${id}`}
      title={caseTitle(summary)}
      facts={[
        m['ui.cases.number']({ number: formatCode(caseNumber) }),
        m['ui.cases.registeredOn']({ when: formatDay(registeredAt) }),
      ]}
      chips={
        <>
          <Chip>{side === 'claimant' ? m['ui.cases.sideClaimant']() : m['ui.cases.sideRespondent']()}</Chip>
          <CaseState state={state} />
        </>
      }
    />
  )
}
