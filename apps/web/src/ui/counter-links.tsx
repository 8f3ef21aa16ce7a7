import { m } from '@dadkar/messages'
import { paths } from '../lib/paths.ts'
import styles from './counter-links.module.css'
import { TextLink } from './text-link.tsx'

/** Beside a text that sends people to a counter office: the code that is needed there, and where the offices are. */
export function CounterLinks() {
  return (
    <p className={styles.links}>
      <TextLink to={paths.inPerson}>{m['ui.office.getCode']()}</TextLink>
      <TextLink to={paths.offices}>{m['ui.office.title']()}</TextLink>
    </p>
  )
}
