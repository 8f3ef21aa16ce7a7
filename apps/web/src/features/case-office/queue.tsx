import { m } from '@dadkar/messages'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { FolderCheck } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { BoardFilter } from './board-filter.tsx'
import { isAssignable } from './bulk/assignable.ts'
import styles from './office-page.module.css'
import { countsQuery, type OwnOffice, queueQuery } from './queries.ts'
import { QueueTable } from './queue-table.tsx'
import { hasBoards, listViews, readView, type View, viewLabel, viewWhenEmpty } from './views.ts'

/** Cases that wait, by where they stand; which of them is in the address. */
export function Queue({ office: { desk, boards } }: { office: OwnOffice }) {
  const [search] = useSearchParams()
  const view = readView(search, desk)
  const board = hasBoards(view) ? boards.find(({ id }) => id === search.get('board')) : undefined
  // A member without a choice made sees their first board, as the list does.
  const { data } = useQuery(countsQuery(board?.id))
  const casesIn = (state: View) => data?.counts.find((each) => each.state === state)?.cases
  const addressOf = (state: View) =>
    `?${new URLSearchParams({ state, ...(board && hasBoards(state) && { board: board.id }) })}`
  return (
    <section className={styles.queue} aria-label={m['ui.desk.queue']()}>
      <Tabs
        label={m['ui.desk.views']()}
        tabs={listViews(desk).map((each) => ({
          to: addressOf(each),
          label: viewLabel(each, casesIn(each)),
          isCurrent: each === view,
        }))}
      />
      {boards.length > 1 && hasBoards(view) && <BoardFilter boards={boards} current={board} view={view} />}
      {desk === 'registry' && isAssignable(view) && (
        <div>
          <ButtonLink to={`${paths.assignMany}?state=${view}`} look="secondary">
            {m['ui.bulk.title']()}
          </ButtonLink>
        </div>
      )}
      <QueueList key={`${view} ${board?.id}`} view={view} board={board?.id} />
    </section>
  )
}

function QueueList({ view, board }: { view: View; board: string | undefined }) {
  const filter = { ...(view !== 'all' && { state: view }), ...(board && { board }) }
  const { data, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    queueQuery(filter),
  )
  if (!data) {
    if (!isError) return <Skeleton rows={6} />
    return <LoadFailed title={m['ui.desk.failedTitle']()} onRetry={() => void refetch()} />
  }
  const cases = data.pages.flatMap((page) => page.items)
  if (cases.length === 0) {
    return (
      <EmptyState icon={FolderCheck} title={m['ui.desk.emptyTitle']()}>
        {viewWhenEmpty(view)}
      </EmptyState>
    )
  }
  return (
    <div>
      <QueueTable view={view} cases={cases} />
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </div>
  )
}
