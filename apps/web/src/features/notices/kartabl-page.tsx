import { m } from '@dadkar/messages'
import { useLocation, useSearchParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { addressOf, boxes, isNarrowed, type KartablFilter, readFilter } from './kartabl-filter.ts'
import { KartablFilters } from './kartabl-filters.tsx'
import { KartablList } from './kartabl-list.tsx'
import styles from './kartabl-page.module.css'
import { NearestDues } from './nearest-dues.tsx'

/** The inbox: what is due first, then every notice, what is not opened before the rest. The filter is in the address. */
export function KartablPage() {
  const filter = readFilter(useSearchParams()[0])
  const text = useSearchedText()
  const isPlain = filter.box === 'inbox' && !isNarrowed(filter, text)
  return (
    <>
      <PageHeader
        title={m['ui.common.kartabl']()}
        lead={<p>{m['ui.notices.lead']()}</p>}
        actions={<TextLink to={paths.calendar}>{m['ui.calendar.link']()}</TextLink>}
      />
      <div className={styles.parts}>
        {isPlain && <NearestDues />}
        <BoxTabs filter={filter} />
        <Disclosure summary={m['ui.kartabl.filters']()} isOpen={!isPlain || isWide()}>
          <KartablFilters key={text} filter={filter} text={text} />
        </Disclosure>
        <KartablList key={`${addressOf(filter)} ${text}`} filter={filter} text={text} />
      </div>
    </>
  )
}

/** Where there is room the filters stand open; on a phone they would fill the first screen. */
const isWide = () => matchMedia('(min-width: 48rem)').matches

/** It is kept with the entry of the browser's history, so that the way back finds it; it is never sent with an address. */
function useSearchedText(): string {
  const state: unknown = useLocation().state
  return state && typeof state === 'object' && 'text' in state ? String(state.text) : ''
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
