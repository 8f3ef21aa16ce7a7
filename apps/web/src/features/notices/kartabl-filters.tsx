import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { listNoticeKinds, noticeKindName } from '../../lib/notice-kind-name.ts'
import { searchedState } from '../../lib/searched-text.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChoice } from '../../ui/filter-choice.tsx'
import { FilterChoices } from '../../ui/filter-panel.tsx'
import { SearchForm } from '../../ui/search-form.tsx'
import { addressOf, type KartablFilter, readFilter } from './kartabl-filter.ts'

type KartablFiltersProps = { filter: KartablFilter; text: string }

/** What is searched for, and what is left out. A choice takes effect at once. */
export function KartablFilters({ filter, text }: KartablFiltersProps) {
  const navigate = useNavigate()
  const go = (next: KartablFilter, words = text) =>
    void navigate(addressOf(next), { state: searchedState(words), preventScrollReset: true })

  function choose(name: string, value: string) {
    const said = new URLSearchParams(addressOf(filter))
    if (value) said.set(name, value)
    else said.delete(name)
    go(readFilter(said))
  }
  return (
    <>
      <SearchForm
        id="kartabl-text"
        label={m['ui.kartabl.search']()}
        hint={m['ui.kartabl.searchHint']()}
        text={text}
        onSearch={(words) => go(filter, words)}
      />
      <FilterChoices>
        <FilterChoice label={m['ui.kartabl.state']()} value={filter.state} onChoose={(value) => choose('state', value)}>
          <option value="">{m['ui.kartabl.anyState']()}</option>
          <option value="unopened">{m['ui.notices.unopened']()}</option>
          <option value="opened">{m['ui.notices.opened']()}</option>
        </FilterChoice>
        <FilterChoice label={m['ui.kartabl.kind']()} value={filter.kind} onChoose={(value) => choose('kind', value)}>
          <option value="">{m['ui.kartabl.anyKind']()}</option>
          {listNoticeKinds().map((kind) => (
            <option key={kind} value={kind}>
              {noticeKindName(kind)}
            </option>
          ))}
        </FilterChoice>
        <FilterChoice label={m['ui.kartabl.placed']()} value={filter.days} onChoose={(value) => choose('days', value)}>
          <option value="">{m['ui.kartabl.anyTime']()}</option>
          <option value="7">{m['ui.kartabl.lastWeek']()}</option>
          <option value="30">{m['ui.kartabl.lastMonth']()}</option>
          <option value="90">{m['ui.kartabl.lastSeason']()}</option>
        </FilterChoice>
        {filter.box !== 'due' && (
          <FilterChoice
            label={m['ui.kartabl.order']()}
            value={filter.order}
            onChoose={(value) => choose('order', value)}
          >
            <option value="date">{m['ui.kartabl.byDate']()}</option>
            <option value="case">{m['ui.kartabl.byCase']()}</option>
          </FilterChoice>
        )}
        {filter.caseId && (
          <Button look="quiet" onClick={() => choose('case', '')}>
            {m['ui.kartabl.allCases']()}
          </Button>
        )}
      </FilterChoices>
    </>
  )
}
