import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useSearchParams } from 'react-router'
import { paths } from '../../../lib/paths.ts'
import { useSearchedText } from '../../../lib/searched-text.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { FilterPanel } from '../../../ui/filter-panel.tsx'
import { LoadFailed } from '../../../ui/load-failed.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { isAssignable } from '../bulk/assignable.ts'
import styles from '../office-page.module.css'
import { countsQuery, type OwnOffice, queueQuery } from '../queries.ts'
import { hasBoards, listViews, type View, viewLabel } from '../views.ts'
import { BoardFilter } from './board-filter.tsx'
import { type DeskFilter, deskAddress, isNarrowed, readDeskFilter, toCaseFilter } from './desk-filter.ts'
import { EmptyQueue } from './empty-queue.tsx'
import { ExportButton } from './export-button.tsx'
import { QueueTable } from './queue-table.tsx'
import { SavedViews } from './saved-views.tsx'

/** Folded at first, and heavier than the list. */
const DeskFilters = lazy(() => import('./desk-filters.tsx').then((module) => ({ default: module.DeskFilters })))

/** Cases that wait, by where they stand; which of them, but for the words searched for, is in the address. */
export function Queue({ office }: { office: OwnOffice }) {
  const { desk, boards } = office
  const filter = readDeskFilter(useSearchParams()[0], office)
  const text = useSearchedText()
  const { view, board } = filter
  const { data } = useQuery(countsQuery(hasBoards(view) ? board : undefined))
  const casesIn = (state: View) => data?.counts.find((each) => each.state === state)?.cases
  const inView = (each: View): DeskFilter => ({ ...filter, view: each, board: hasBoards(each) ? board : undefined })
  return (
    <section className={styles.queue} aria-label={m['ui.desk.queue']()}>
      <SavedViews office={office} filter={filter} text={text} />
      <Tabs
        label={m['ui.desk.views']()}
        tabs={listViews(desk).map((each) => ({
          to: deskAddress(inView(each)),
          label: viewLabel(each, casesIn(each)),
          isCurrent: each === view,
        }))}
      />
      {boards.length > 1 && hasBoards(view) && <BoardFilter boards={boards} filter={filter} />}
      <QueueList desk={desk} filter={filter} text={text} />
    </section>
  )
}

type QueueListProps = { desk: OwnOffice['desk']; filter: DeskFilter; text: string }

function QueueList({ desk, filter, text }: QueueListProps) {
  const { view } = filter
  const asked = toCaseFilter(filter, text)
  const { items: cases, error, retry, pager } = usePages(queueQuery(asked))
  return (
    <>
      <FilterPanel summary={m['ui.deskList.filters']()} isNarrowed={isNarrowed(filter, text)} rows={cases?.length ?? 0}>
        <Suspense>
          <DeskFilters key={text} filter={filter} text={text} />
        </Suspense>
      </FilterPanel>
      {!cases && (error ? <ListFailed onRetry={retry} /> : <Skeleton rows={6} />)}
      {cases?.length === 0 && <EmptyQueue filter={filter} text={text} />}
      {cases && cases.length > 0 && (
        <div className={styles.list}>
          <div className={styles.tools}>
            {desk === 'registry' && isAssignable(view) && (
              <ButtonLink to={`${paths.assignMany}?state=${view}`} look="secondary">
                {m['ui.bulk.title']()}
              </ButtonLink>
            )}
            <ExportButton filter={asked} />
          </div>
          <QueueTable view={view} cases={cases} />
          <Pager {...pager} />
        </div>
      )}
    </>
  )
}

function ListFailed({ onRetry }: { onRetry: () => void }) {
  return <LoadFailed title={m['ui.desk.failedTitle']()} onRetry={onRetry} />
}
