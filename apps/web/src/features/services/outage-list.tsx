import type { ServiceName } from '@dadkar/contract/service-names'
import { m } from '@dadkar/messages'
import { usePages } from '../../lib/use-pages.ts'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { OutageTable } from './outage-table.tsx'
import { outagesQuery } from './queries.ts'

type OutageListProps = { service: ServiceName | undefined; isOfOne?: boolean }

/** Outages of all services or of one, newest first, page after page. */
export function OutageList({ service, isOfOne = false }: OutageListProps) {
  const { items: outages, error, retry, pager } = usePages(outagesQuery(service))
  if (!outages)
    return error ? <LoadFailed title={m['ui.services.outagesFailed']()} onRetry={retry} /> : <Skeleton rows={4} />
  if (outages.length === 0) return <p>{m['ui.services.outagesNone']()}</p>
  return (
    <>
      <OutageTable outages={outages} isOfOne={isOfOne} />
      <Pager {...pager} />
    </>
  )
}
