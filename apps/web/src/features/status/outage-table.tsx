import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { serviceName } from '../../lib/service-names.ts'
import type { Status } from './queries.ts'
import styles from './status-page.module.css'

/** The last outages, newest first. */
export function OutageTable({ outages }: { outages: Status['outages'] }) {
  return (
    <section className={styles.outages} aria-labelledby="outages">
      <h2 id="outages">{m['ui.status.outages']()}</h2>
      {outages.length === 0 ? (
        <p className={styles.note}>{m['ui.status.outagesNone']()}</p>
      ) : (
        <table className={styles.table} aria-labelledby="outages">
          <thead>
            <tr>
              <th scope="col">{m['ui.status.outageService']()}</th>
              <th scope="col">{m['ui.status.outageBegan']()}</th>
              <th scope="col">{m['ui.status.outageEnded']()}</th>
            </tr>
          </thead>
          <tbody>
            {outages.map(({ service, began, ended }) => (
              <tr key={service + began}>
                <th scope="row">{serviceName(service)}</th>
                <td>{formatMoment(began)}</td>
                <td>{ended ? formatMoment(ended) : <strong>{m['ui.status.outageLasts']()}</strong>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
