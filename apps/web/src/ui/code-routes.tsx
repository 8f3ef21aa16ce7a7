import { m } from '@dadkar/messages'
import type { To } from 'react-router'
import { paths } from '../lib/paths.ts'
import styles from './code-question.module.css'
import { TextLink } from './text-link.tsx'

/** What else a person can do whose code did not come, though it was sent again and again. */
export function CodeRoutes({ otherNumber }: { otherNumber?: To }) {
  return (
    <section className={styles.routes} aria-labelledby="code-routes">
      <h2 id="code-routes">{m['ui.delivery.routes']()}</h2>
      <ul className={styles.reasons}>
        {otherNumber && (
          <li>
            {m['ui.delivery.routeSim']()} <TextLink to={otherNumber}>{m['ui.delivery.routeSimAction']()}</TextLink>
          </li>
        )}
        <li>
          {m['ui.delivery.routeHelp']()} <TextLink to={`${paths.help}#code`}>{m['ui.common.codeHelp']()}</TextLink>
        </li>
        <li>
          {m['ui.delivery.routeStatus']()} <TextLink to={paths.status}>{m['ui.status.title']()}</TextLink>
        </li>
        <li>
          {m['ui.delivery.routeCounter']()} <TextLink to={paths.inPerson}>{m['ui.office.getCode']()}</TextLink>
        </li>
      </ul>
    </section>
  )
}
