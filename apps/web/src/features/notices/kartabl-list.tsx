import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { EmptyBox } from './empty-box.tsx'
import type { KartablFilter } from './kartabl-filter.ts'
import { NoticeRows } from './notice-rows.tsx'
import { kartablQuery } from './queries.ts'
import { useMarks } from './use-marks.ts'

type KartablListProps = { filter: KartablFilter; text: string }

/** The notices of a filter, with what can be done with many at once. */
export function KartablList({ filter, text }: KartablListProps) {
  const { data, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    kartablQuery(filter, text),
  )
  const marks = useMarks()
  if (!data) {
    if (!isError) return <Skeleton rows={6} />
    return <LoadFailed title={m['ui.notices.failedTitle']()} onRetry={() => void refetch()} />
  }
  const notices = data.pages.flatMap((page) => page.items)
  // In the box of what is due a page may be empty though another follows.
  if (notices.length === 0 && !hasNextPage) return <EmptyBox filter={filter} text={text} />
  return (
    <div>
      <BulkBar notices={notices} marks={marks} />
      <NoticeRows notices={notices} filter={filter} marks={marks} />
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  )
}
