import { m } from '@dadkar/messages'
import { IdCard } from 'lucide-react'
import { usePages } from '../../lib/use-pages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './counter-page.module.css'
import { visitsQuery } from './queries.ts'
import { VisitsTable } from './visits-table.tsx'

/** Whom this clerk has seen, newest first. */
export function OwnVisits() {
  const { items: visits, error, retry, pager } = usePages(visitsQuery)
  return (
    <section className={styles.visits} aria-labelledby="own-visits">
      <h2 id="own-visits">{m['ui.counter.visits']()}</h2>
      {error && <LoadFailed title={m['ui.counter.visitsFailed']()} onRetry={retry} />}
      {!visits && !error && <Skeleton rows={4} />}
      {visits?.length === 0 && (
        <EmptyState icon={IdCard} title={m['ui.counter.emptyTitle']()}>
          {m['ui.counter.emptyText']()}
        </EmptyState>
      )}
      {visits && visits.length > 0 && <VisitsTable visits={visits} />}
      <Pager {...pager} />
    </section>
  )
}
