import { m } from '@dadkar/messages'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PeriodChart } from './period-chart.tsx'
import { PeriodTable } from './period-table.tsx'
import { type PeriodUnit, periodName } from './period-words.ts'
import type { Period } from './queries.ts'

type CourseProps = { heading: string; periods: readonly Period[]; unit: PeriodUnit }

/** A stretch of time as a large chart, and the same as a table. */
export function Course({ heading, periods, unit }: CourseProps) {
  const first = periods[0]
  const middle = periods[Math.floor(periods.length / 2)]
  const now = unit === 'day' ? m['ui.status.dayTo']() : m['ui.common.now']()
  const ticks = [...[first, middle].flatMap((period) => (period ? [periodName(period, unit)] : [])), now]
  return (
    <Panel heading={heading}>
      <PeriodChart label={heading} periods={periods} unit={unit} ticks={ticks} isLarge />
      <Disclosure summary={m['ui.services.table']()}>
        <PeriodTable caption={heading} periods={periods} unit={unit} />
      </Disclosure>
    </Panel>
  )
}
