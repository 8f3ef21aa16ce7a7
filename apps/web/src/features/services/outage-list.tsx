import type { ServiceName } from '@dadkar/contract/service-names'
import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { OutageTable } from './outage-table.tsx'
import { outagesQuery } from './queries.ts'

type OutageListProps = { service: ServiceName | undefined; isOfOne?: boolean }

/** Outages of all services or of one, newest first, page after page. */
export function OutageList({ service, isOfOne = false }: OutageListProps) {
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    outagesQuery(service),
  )
  if (!data) {
    if (!isError) return <Skeleton rows={4} />
    return <LoadFailed title={m['ui.services.outagesFailed']()} onRetry={() => void refetch()} />
  }
  const outages = data.pages.flatMap((page) => page.items)
  if (outages.length === 0) return <p>{m['ui.services.outagesNone']()}</p>
  return (
    <>
      <OutageTable outages={outages} isOfOne={isOfOne} />
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}
