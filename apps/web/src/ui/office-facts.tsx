import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { Clock, type LucideIcon, MapPin, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { locale } from '../lib/locale.ts'
import { formatPhone } from '../lib/phone.ts'
import { Ltr } from './ltr.tsx'
import styles from './office-facts.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Where a counter office is, when it is open, and its telephone. */
export function OfficeFacts({ office }: { office: Schemas['CounterOffice'] }) {
  const { city, address, hours, phone } = office
  return (
    <dl className={styles.facts}>
      <Fact Icon={MapPin} term={m['ui.office.address']()}>
        {m['ui.office.place']({ city: city[locale], address: address[locale] })}
      </Fact>
      <Fact Icon={Clock} term={m['ui.office.hours']()}>
        {hours[locale]}
      </Fact>
      <Fact Icon={Phone} term={m['ui.office.phone']()}>
        <a href={`tel:${phone}`} className={styles.phone}>
          <Ltr>{formatPhone(phone)}</Ltr>
        </a>
      </Fact>
    </dl>
  )
}

function Fact({ Icon, term, children }: { Icon: LucideIcon; term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>
        <Icon size={18} strokeWidth={1.75} aria-hidden />
        <VisuallyHidden>{term}</VisuallyHidden>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
