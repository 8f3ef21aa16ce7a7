import { m } from '@dadkar/messages'
import { useSearchParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { useSearchedText } from '../../lib/searched-text.ts'
import { usePages } from '../../lib/use-pages.ts'
import { FilterPanel } from '../../ui/filter-panel.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { addressOf, boxes, isNarrowed, type KartablFilter, readFilter } from './kartabl-filter.ts'
import { KartablFilters } from './kartabl-filters.tsx'
import { KartablList } from './kartabl-list.tsx'
import styles from './kartabl-page.module.css'
import { NearestDues } from './nearest-dues.tsx'
import { kartablQuery } from './queries.ts'

/** The inbox: what is due first, then every notice, what is not opened before the rest. The filter is in the address. */
export function KartablPage() {
  const filter = readFilter(useSearchParams()[0])
  const text = useSearchedText()
  const rows = usePages(kartablQuery(filter, text)).items?.length ?? 0
  const narrowed = isNarrowed(filter, text)
  return (
    <>
      <PageHeader
        title={m['ui.common.kartabl']()}
        lead={<p>{m['ui.notices.lead']()}</p>}
        actions={<TextLink to={paths.calendar}>{m['ui.calendarFeed.link']()}</TextLink>}
      />
      <div className={styles.parts}>
        {filter.box === 'inbox' && !narrowed && <NearestDues />}
        <BoxTabs filter={filter} />
        <FilterPanel summary={m['ui.kartabl.filters']()} isNarrowed={narrowed} rows={rows}>
          <KartablFilters key={text} filter={filter} text={text} />
        </FilterPanel>
        <KartablList key={`${addressOf(filter)} ${text}`} filter={filter} text={text} />
      </div>
    </>
  )
}

function BoxTabs({ filter }: { filter: KartablFilter }) {
  const names = {
    inbox: m['ui.kartabl.inbox'](),
    due: m['ui.kartabl.due'](),
    starred: m['ui.kartabl.starred'](),
    archived: m['ui.kartabl.archived'](),
  }
  return (
    <Tabs
      label={m['ui.kartabl.views']()}
      tabs={boxes.map((box) => ({
        to: addressOf({ ...filter, box }),
        label: names[box],
        isCurrent: box === filter.box,
      }))}
    />
  )
}
