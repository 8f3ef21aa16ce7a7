import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IdCard } from 'lucide-react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './counter-page.module.css'
import { visitsQuery } from './queries.ts'
import { VisitsTable } from './visits-table.tsx'

/** Whom this clerk has seen, newest first. */
export function OwnVisits() {
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(visitsQuery)
  const visits = data?.pages.flatMap((page) => page.items)
  return (
    <section className={styles.visits} aria-labelledby="own-visits">
      <h2 id="own-visits">{m['ui.counter.visits']()}</h2>
      {isError && <LoadFailed title={m['ui.counter.visitsFailed']()} onRetry={() => void refetch()} />}
      {!visits && !isError && <Skeleton rows={4} />}
      {visits?.length === 0 && (
        <EmptyState icon={IdCard} title={m['ui.counter.emptyTitle']()}>
          {m['ui.counter.emptyText']()}
        </EmptyState>
      )}
      {visits && visits.length > 0 && <VisitsTable visits={visits} />}
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </section>
  )
}
