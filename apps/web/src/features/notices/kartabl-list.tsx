import { m } from '@dadkar/messages'
import { usePages } from '../../lib/use-pages.ts'
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
  const { items: notices, error, retry, pager } = usePages(kartablQuery(filter, text))
  const marks = useMarks()
  if (!notices)
    return error ? <LoadFailed title={m['ui.notices.failedTitle']()} onRetry={retry} /> : <Skeleton rows={6} />
  // In the box of what is due a page may be empty though another follows.
  if (notices.length === 0 && !pager.hasMore) return <EmptyBox filter={filter} text={text} />
  return (
    <div>
      <BulkBar notices={notices} marks={marks} />
      <NoticeRows notices={notices} filter={filter} marks={marks} />
      <Pager {...pager} />
    </div>
  )
}
