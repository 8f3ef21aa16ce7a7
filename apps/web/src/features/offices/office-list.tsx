import type { Province } from '@dadkar/contract/provinces'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Building2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatNumber } from '../../lib/numbers.ts'
import { provinceName } from '../../lib/province-name.ts'
import { usePages } from '../../lib/use-pages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import type { Place } from './locate.ts'
import styles from './office-list.module.css'
import { type Choice, OfficeRow } from './office-row.tsx'
import { nearbyOfficesQuery, provinceOfficesQuery } from './queries.ts'

/** The offices of a province, page by page. */
export function ProvinceOffices({ province, choice }: { province: Province; choice?: Choice }) {
  const { items: offices, error, retry, pager } = usePages(provinceOfficesQuery(province))
  if (!offices) return <Coming error={error} onRetry={retry} />
  const name = provinceName(province)
  if (offices.length === 0) {
    return (
      <EmptyState icon={Building2} title={m['ui.office.emptyTitle']({ province: name })}>
        {m['ui.office.emptyText']()}
      </EmptyState>
    )
  }
  return (
    <div className={styles.list}>
      <Rows label={m['ui.office.ofProvince']({ province: name, count: formatNumber(offices.length) })}>
        {offices.map((office) => (
          <OfficeRow key={office.id} office={office} choice={choice} />
        ))}
      </Rows>
      <Pager {...pager} />
    </div>
  )
}

/** The offices that are nearest to a place. */
export function NearbyOffices({ place, choice }: { place: Place; choice?: Choice }) {
  const { data, error, refetch } = useQuery(nearbyOfficesQuery(place))
  if (!data) return <Coming error={error} onRetry={() => void refetch()} />
  if (data.items.length === 0) {
    return (
      <EmptyState icon={Building2} title={m['ui.office.noneTitle']()}>
        {m['ui.office.noneText']()}
      </EmptyState>
    )
  }
  return (
    <div className={styles.list}>
      <Rows label={m['ui.office.nearbyCount']({ count: formatNumber(data.items.length) })}>
        {data.items.map(({ distance, ...office }) => (
          <OfficeRow key={office.id} office={office} distance={distance} choice={choice} />
        ))}
      </Rows>
    </div>
  )
}

function Coming({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (!error) return <Skeleton rows={4} />
  return <LoadFailed title={m['ui.office.failed']()} onRetry={onRetry} />
}

function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <p role="status" className={styles.count}>
        {label}
      </p>
      <ul className={styles.rows} aria-label={label}>
        {children}
      </ul>
    </>
  )
}
