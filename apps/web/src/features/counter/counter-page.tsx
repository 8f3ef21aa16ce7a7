import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { locale } from '../../lib/locale.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './counter-page.module.css'
import { CounterTrouble } from './counter-trouble.tsx'
import { OwnVisits } from './own-visits.tsx'
import { officeQuery } from './queries.ts'
import { SearchPanel } from './search-panel.tsx'

/** Where a clerk works: who has come, and whom they have seen. */
export function CounterPage() {
  const { data: office, error, refetch } = useQuery(officeQuery)
  if (error && !office) return <CounterTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <PageHeader title={office?.name[locale] ?? m['ui.counter.nav']()} lead={<p>{m['ui.counter.lead']()}</p>} />
      <div className={styles.parts}>
        <SearchPanel />
        <OwnVisits />
      </div>
    </>
  )
}
