import type { Province } from '@dadkar/contract/provinces'
import { m } from '@dadkar/messages'
import { LocateFixed } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { ProvinceOptions } from '../../ui/province-options.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { locate, type Place, type Unlocated } from './locate.ts'
import styles from './office-finder.module.css'
import { NearbyOffices, ProvinceOffices } from './office-list.tsx'
import type { Choice } from './office-row.tsx'

type Search = { province: Province } | { place: Place } | { unlocated: Unlocated } | null

/** The counter offices: of a province, or nearest to where the person is. */
export function OfficeFinder({ choice }: { choice?: Choice }) {
  const [search, setSearch] = useState<Search>(null)
  const [isLocating, setLocating] = useState(false)
  const province = search && 'province' in search ? search.province : ''

  async function findNearest() {
    setLocating(true)
    const found = await locate()
    setLocating(false)
    setSearch(typeof found === 'string' ? { unlocated: found } : { place: found })
  }

  return (
    <div className={styles.finder}>
      <div className={styles.ways}>
        <Field id="province" label={m['ui.office.province']()}>
          <SelectInput
            width="medium"
            value={province}
            onChange={({ target }) => setSearch(target.value ? { province: target.value as Province } : null)}
          >
            <ProvinceOptions choose={m['ui.office.chooseProvince']()} />
          </SelectInput>
        </Field>
        <Button
          look="secondary"
          pending={isLocating}
          aria-describedby="nearest-hint"
          onClick={() => void findNearest()}
        >
          <LocateFixed size={18} aria-hidden />
          {m['ui.office.nearest']()}
        </Button>
      </div>
      <p id="nearest-hint" className={styles.hint}>
        {m['ui.office.nearestHint']()}
      </p>
      <Found search={search} choice={choice} />
    </div>
  )
}

function Found({ search, choice }: { search: Search; choice?: Choice }) {
  if (!search) return null
  if ('province' in search) return <ProvinceOffices province={search.province} choice={choice} />
  if ('place' in search) return <NearbyOffices place={search.place} choice={choice} />
  return (
    <Callout tone="warning" title={unlocatedText(search.unlocated)} role="status">
      {m['ui.office.useProvince']()}
    </Callout>
  )
}

function unlocatedText(reason: Unlocated): string {
  const texts = {
    unsupported: m['ui.office.unsupported'],
    denied: m['ui.office.denied'],
    unavailable: m['ui.office.unavailable'],
    slow: m['ui.office.slow'],
    abroad: m['ui.office.abroad'],
  }
  return texts[reason]()
}
