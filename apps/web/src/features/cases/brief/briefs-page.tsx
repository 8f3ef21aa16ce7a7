import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { ScrollText } from 'lucide-react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { loadCaseDocument } from '../../../lib/case-documents.ts'
import { formatCode } from '../../../lib/numbers.ts'
import { paths } from '../../../lib/paths.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { BriefPanel } from '../../../ui/brief-panel.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LoadFailed } from '../../../ui/load-failed.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { caseQuery } from '../queries.ts'
import { partyStepPath } from '../use-party-step.ts'
import styles from './briefs-page.module.css'
import { ownBriefsQuery } from './queries.ts'

export function loadBriefs({ params: { id = '' } }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(id))
}

/** What the person has filed in a case, newest first. */
export function BriefsPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  const number = formatCode(found.caseNumber)
  return (
    <>
      <PageHeader
        before={<BackLink to={`${paths.cases}/${id}`}>{m['ui.cases.number']({ number })}</BackLink>}
        title={m['ui.brief.own']()}
        lead={<p>{m['ui.brief.listLead']()}</p>}
        actions={
          found.asides.includes('fileBrief') && (
            <ButtonLink to={partyStepPath(id, 'brief')}>{m['ui.brief.write']()}</ButtonLink>
          )
        }
      />
      <BriefList caseId={id} />
    </>
  )
}

function BriefList({ caseId }: { caseId: string }) {
  const { items: briefs, error, retry, pager } = usePages(ownBriefsQuery(caseId))
  if (!briefs) return error ? <LoadFailed title={m['ui.brief.failedTitle']()} onRetry={retry} /> : <Skeleton rows={4} />
  if (briefs.length === 0) {
    return (
      <EmptyState icon={ScrollText} title={m['ui.brief.emptyTitle']()}>
        {m['ui.brief.emptyText']()}
      </EmptyState>
    )
  }
  return (
    <div className={styles.briefs}>
      {briefs.map((brief) => (
        <BriefPanel key={brief.id} brief={brief} load={(documentId) => loadCaseDocument(caseId, documentId)} />
      ))}
      <Pager {...pager} />
    </div>
  )
}
