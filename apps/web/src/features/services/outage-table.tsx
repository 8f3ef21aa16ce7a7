import { m } from '@dadkar/messages'
import { millisecondsUntil } from '../../lib/clock.ts'
import { formatMoment } from '../../lib/dates.ts'
import { serviceName } from '../../lib/service-names.ts'
import { Chip } from '../../ui/chip.tsx'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { formatLength } from './format-length.ts'
import type { Outage } from './queries.ts'
import styles from './tables.module.css'

/** @param isOfOne all are of one service, which need not be named in each row */
export function OutageTable({ outages, isOfOne }: { outages: readonly Outage[]; isOfOne: boolean }) {
  return (
    <table className={classNames(styles.table, styles.outages)}>
      <caption>
        <VisuallyHidden>{m['ui.services.outages']()}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          {!isOfOne && <th scope="col">{m['ui.status.outageService']()}</th>}
          <th scope="col">{m['ui.status.outageBegan']()}</th>
          <th scope="col">{m['ui.status.outageEnded']()}</th>
          <th scope="col">{m['ui.services.lasted']()}</th>
          <th scope="col">{m['ui.services.reason']()}</th>
        </tr>
      </thead>
      <tbody>
        {outages.map((outage) => (
          <OutageRow key={outage.id} outage={outage} isOfOne={isOfOne} />
        ))}
      </tbody>
    </table>
  )
}

function OutageRow({ outage, isOfOne }: { outage: Outage; isOfOne: boolean }) {
  const { service, began, ended, reason } = outage
  return (
    <tr>
      {!isOfOne && <th scope="row">{serviceName(service)}</th>}
      <td data-label={m['ui.status.outageBegan']()}>{formatMoment(began)}</td>
      <td data-label={m['ui.status.outageEnded']()}>{ended ? formatMoment(ended) : <Lasting outage={outage} />}</td>
      <td data-label={m['ui.services.lasted']()}>{formatLength(lastedSeconds(outage))}</td>
      <td data-label={m['ui.services.reason']()}>{reasonName(reason)}</td>
    </tr>
  )
}

/** While it lasts: until now. */
function lastedSeconds({ began, ended }: Outage): number {
  return (ended ? Date.parse(ended) - Date.parse(began) : -millisecondsUntil(began)) / 1000
}

function Lasting({ outage: { seenAt } }: { outage: Outage }) {
  return (
    <span className={styles.lasts}>
      <Chip tone="error">{m['ui.status.outageLasts']()}</Chip>
      <span className={styles.note}>{m['ui.services.seenAt']({ when: formatMoment(seenAt) })}</span>
    </span>
  )
}

function reasonName(reason: Outage['reason']): string {
  const names = {
    slow: m['ui.services.reasonSlow'],
    unreachable: m['ui.services.reasonUnreachable'],
    account: m['ui.services.reasonAccount'],
    failing: m['ui.services.reasonFailing'],
  }
  return names[reason]()
}
