import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { loadOfficeCaseDocument } from '../../lib/case-documents.ts'
import { BriefPanel } from '../../ui/brief-panel.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { briefsQuery, type OfficeCaseDetail } from './queries.ts'

/** What the parties filed, newest first, a page at a time. */
export function CaseBriefs({ found }: { found: OfficeCaseDetail }) {
  const filed = found.timeline.filter(({ kind }) => kind === 'briefFiled').length
  if (filed === 0) return null
  return <BriefPages caseId={found.id} filed={filed} />
}

function BriefPages({ caseId, filed }: { caseId: string; filed: number }) {
  const query = useInfiniteQuery(briefsQuery(caseId, filed))
  const { data, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  if (!data) {
    if (!isError) return <Skeleton rows={3} />
    return <LoadFailed title={m['ui.brief.failedTitle']()} onRetry={() => void refetch()} />
  }
  return (
    <>
      {data.pages
        .flatMap(({ items }) => items)
        .map((brief) => (
          <BriefPanel key={brief.id} brief={brief} load={(documentId) => loadOfficeCaseDocument(caseId, documentId)} />
        ))}
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}
