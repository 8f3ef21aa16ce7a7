import { m } from '@dadkar/messages'
import { type FormEvent, useId } from 'react'
import { useNavigate } from 'react-router'
import { listNoticeKinds, noticeKindName } from '../../lib/notice-kind-name.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { addressOf, type KartablFilter, readFilter } from './kartabl-filter.ts'
import styles from './kartabl-filters.module.css'

type KartablFiltersProps = { filter: KartablFilter; text: string }

/** What is searched for, and what is left out. A choice takes effect at once. */
export function KartablFilters({ filter, text }: KartablFiltersProps) {
  const navigate = useNavigate()
  const go = (next: KartablFilter, words = text) =>
    navigate(addressOf(next), { state: words ? { text: words } : null, preventScrollReset: true })

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    void go(filter, String(new FormData(event.currentTarget).get('text')).trim())
  }
  function choose(name: string, value: string) {
    const said = new URLSearchParams(addressOf(filter))
    if (value) said.set(name, value)
    else said.delete(name)
    void go(readFilter(said))
  }
  return (
    <search className={styles.filters}>
      <form className={styles.search} onSubmit={search}>
        <Field id="kartabl-text" label={m['ui.kartabl.search']()} hint={m['ui.kartabl.searchHint']()}>
          <TextInput name="text" type="search" width="full" defaultValue={text} maxLength={100} autoComplete="off" />
        </Field>
        <Button type="submit" look="secondary">
          {m['ui.kartabl.find']()}
        </Button>
        {text && (
          <Button look="quiet" onClick={() => void go(filter, '')}>
            {m['ui.kartabl.forget']()}
          </Button>
        )}
      </form>
      <div className={styles.choices}>
        <Choice label={m['ui.kartabl.state']()} value={filter.state} onChoose={(value) => choose('state', value)}>
          <option value="">{m['ui.kartabl.anyState']()}</option>
          <option value="unopened">{m['ui.notices.unopened']()}</option>
          <option value="opened">{m['ui.notices.opened']()}</option>
        </Choice>
        <Choice label={m['ui.kartabl.kind']()} value={filter.kind} onChoose={(value) => choose('kind', value)}>
          <option value="">{m['ui.kartabl.anyKind']()}</option>
          {listNoticeKinds().map((kind) => (
            <option key={kind} value={kind}>
              {noticeKindName(kind)}
            </option>
          ))}
        </Choice>
        <Choice label={m['ui.kartabl.placed']()} value={filter.days} onChoose={(value) => choose('days', value)}>
          <option value="">{m['ui.kartabl.anyTime']()}</option>
          <option value="7">{m['ui.kartabl.lastWeek']()}</option>
          <option value="30">{m['ui.kartabl.lastMonth']()}</option>
          <option value="90">{m['ui.kartabl.lastSeason']()}</option>
        </Choice>
        {filter.box !== 'due' && (
          <Choice label={m['ui.kartabl.order']()} value={filter.order} onChoose={(value) => choose('order', value)}>
            <option value="date">{m['ui.kartabl.byDate']()}</option>
            <option value="case">{m['ui.kartabl.byCase']()}</option>
          </Choice>
        )}
        {filter.caseId && (
          <Button look="quiet" onClick={() => choose('case', '')}>
            {m['ui.kartabl.allCases']()}
          </Button>
        )}
      </div>
    </search>
  )
}

type ChoiceProps = {
  label: string
  value: string | undefined
  onChoose: (value: string) => void
  children: React.ReactNode
}

function Choice({ label, value = '', onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <Field id={id} label={label}>
      <SelectInput value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </SelectInput>
    </Field>
  )
}
