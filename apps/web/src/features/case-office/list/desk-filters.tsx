import { m } from '@dadkar/messages'
import { claimKinds } from '@dadkar/procedure/claims'
import { useNavigate } from 'react-router'
import { claimName } from '../../../lib/claim-names.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { searchedState } from '../../../lib/searched-text.ts'
import { FilterChoice } from '../../../ui/filter-choice.tsx'
import { FilterChoices } from '../../../ui/filter-panel.tsx'
import { SearchForm } from '../../../ui/search-form.tsx'
import { ages, type DeskFilter, deskAddress } from './desk-filter.ts'
import { HearingDays } from './hearing-days.tsx'

type DeskFiltersProps = { filter: DeskFilter; text: string }

/** What the queue is searched for, and what is left out of it. */
export function DeskFilters({ filter, text }: DeskFiltersProps) {
  const navigate = useNavigate()
  const go = (next: DeskFilter, words = text) =>
    void navigate(deskAddress(next), { state: searchedState(words), preventScrollReset: true })
  return (
    <>
      <SearchForm
        id="desk-text"
        label={m['ui.deskList.search']()}
        hint={m['ui.deskList.searchHint']()}
        text={text}
        onSearch={(words) => go(filter, words)}
      />
      <FilterChoices>
        <FilterChoice
          label={m['ui.deskList.minDays']()}
          value={filter.age}
          onChoose={(value) => go({ ...filter, age: ages.find((age) => age === value) })}
        >
          <option value="">{m['ui.deskList.anyAge']()}</option>
          {ages.map((age) => (
            <option key={age} value={age}>
              {m['ui.deskList.atLeast']({ days: formatNumber(Number(age)) })}
            </option>
          ))}
        </FilterChoice>
        <FilterChoice
          label={m['ui.deskList.claimKind']()}
          value={filter.claim}
          onChoose={(value) => go({ ...filter, claim: claimKinds.find((kind) => kind === value) })}
        >
          <option value="">{m['ui.deskList.anyClaim']()}</option>
          {claimKinds.map((kind) => (
            <option key={kind} value={kind}>
              {claimName(kind)}
            </option>
          ))}
        </FilterChoice>
      </FilterChoices>
      <HearingDays
        key={`${filter.from} ${filter.to}`}
        from={filter.from}
        to={filter.to}
        onChoose={(days) => go({ ...filter, ...days })}
      />
    </>
  )
}
