import { m } from '@dadkar/messages'
import { Link } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { serviceName } from '../../lib/service-names.ts'
import { ServiceState } from '../../ui/service-state.tsx'
import { PeriodChart } from './period-chart.tsx'
import type { Service } from './queries.ts'
import { ServiceSince } from './service-since.tsx'
import styles from './services-page.module.css'

/** One service: its state, and its ninety days. */
export function ServiceRow({ service }: { service: Service }) {
  const name = serviceName(service.service)
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3>
          <Link to={`${paths.services}/${service.service}`}>{name}</Link>
        </h3>
        <ServiceState {...service} />
        <ServiceSince service={service} />
      </div>
      <PeriodChart
        label={m['ui.services.daysOf']({ service: name })}
        periods={service.days}
        unit="day"
        ticks={[m['ui.status.dayFrom'](), m['ui.status.dayTo']()]}
      />
    </li>
  )
}
