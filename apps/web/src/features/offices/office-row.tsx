import { m } from '@dadkar/messages'
import { Check, Navigation } from 'lucide-react'
import { locale } from '../../lib/locale.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { OfficeFacts } from '../../ui/office-facts.tsx'
import styles from './office-row.module.css'
import type { Office } from './queries.ts'

/** Choosing one of the offices, where there is something to choose it for. */
export type Choice = { chosen: Office | null; onChoose: (office: Office | null) => void }

type OfficeRowProps = { office: Office; distance?: number; choice?: Choice }

export function OfficeRow({ office, distance, choice }: OfficeRowProps) {
  const name = office.name[locale]
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {distance !== undefined && <Chip icon={Navigation}>{distanceText(distance)}</Chip>}
      </div>
      <OfficeFacts office={office} />
      {choice && <ChooseButton office={office} name={name} choice={choice} />}
    </li>
  )
}

function ChooseButton({ office, name, choice }: { office: Office; name: string; choice: Choice }) {
  const isChosen = choice.chosen?.id === office.id
  return (
    <Button
      look="secondary"
      aria-pressed={isChosen}
      aria-label={m['ui.office.chooseOf']({ office: name })}
      className={styles.choose}
      onClick={() => choice.onChoose(isChosen ? null : office)}
    >
      {isChosen && <Check size={18} aria-hidden />}
      {m['ui.office.choose']()}
    </Button>
  )
}

/** In kilometres; the place it is measured from is known no better than that. */
function distanceText(metres: number): string {
  if (metres < 1000) return m['ui.office.within']()
  const kilometres = metres < 10_000 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000)
  return m['ui.office.distance']({ distance: formatNumber(kilometres) })
}
