import { m } from '@dadkar/messages'
import { formatNumber, formatShare } from '../../lib/numbers.ts'
import { Chip } from '../../ui/chip.tsx'
import type { Service } from './queries.ts'
import styles from './tables.module.css'

type Delivery = NonNullable<Service['deliveries']>[number]

/** How the messages of the last quarter of an hour arrived, over all operators and at each. */
export function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  if (deliveries.length === 0) return <p>{m['ui.services.deliveriesNone']()}</p>
  const sorted = [...deliveries].sort((one, other) => other.judged - one.judged)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{m['ui.services.operator']()}</th>
          <th scope="col">{m['ui.services.judged']()}</th>
          <th scope="col">{m['ui.services.arrived']()}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ operator, judged, bad, isIll }) => (
          <tr key={operator}>
            <th scope="row">{operatorName(operator)}</th>
            <td>{formatNumber(judged)}</td>
            <td>
              <span className={styles.lasts}>
                {formatShare((judged - bad) / judged)}
                {isIll && <Chip tone="warning">{m['ui.services.ill']()}</Chip>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function operatorName(operator: Delivery['operator']): string {
  if (operator === null) return m['ui.services.allOperators']()
  const names = {
    mci: m['ui.services.mci'],
    irancell: m['ui.services.irancell'],
    rightel: m['ui.services.rightel'],
    other: m['ui.services.otherOperator'],
  }
  return names[operator]()
}
