import { m } from '@dadkar/messages'
import { isoToJalali, jalaliMonthNames, localizeDigits } from '@dadkar/validators'
import type { ReactNode } from 'react'
import { caseStateName } from '../../../lib/case-state-name.ts'
import { formatMoment } from '../../../lib/dates.ts'
import { locale } from '../../../lib/locale.ts'
import { formatDays, formatNumber } from '../../../lib/numbers.ts'
import { BarChart } from '../../../ui/bar-chart.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { NumberTable } from '../../../ui/number-table.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './figures.module.css'
import type { OfficeFigures } from './queries.ts'

type FiguresProps = { figures: OfficeFigures; before: ReactNode }

/** Where the cases of an office stand and for how long, and how soon it rules: as charts and as numbers. */
export function Figures({ figures, before }: FiguresProps) {
  const { office, asOf, standing, months } = figures
  return (
    <>
      <PageHeader
        before={before}
        title={m['ui.figures.title']({ office: office[locale] })}
        lead={
          <>
            <p>{describeWhole(standing)}</p>
            <p className={styles.soft}>{m['ui.figures.asOf']({ when: formatMoment(asOf) })}</p>
          </>
        }
      />
      <div className={styles.parts}>
        <Standing standing={standing} />
        <Months months={months} />
      </div>
    </>
  )
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function describeWhole(standing: OfficeFigures['standing']): string {
  const count = totalOf(standing.map(({ byAge }) => totalOf(byAge)))
  if (count === 0) return m['ui.figures.none']()
  const old = totalOf(standing.map(({ byAge }) => byAge.at(-1) ?? 0))
  return m['ui.figures.inHand']({ count: formatNumber(count), old: formatNumber(old) })
}

function Standing({ standing }: Pick<OfficeFigures, 'standing'>) {
  const ages = [m['ui.figures.age0'](), m['ui.figures.age1'](), m['ui.figures.age2'](), m['ui.figures.age3']()]
  const rows = standing.map(({ state, byAge }) => ({ name: caseStateName(state), byAge, total: totalOf(byAge) }))
  return (
    <Panel heading={m['ui.figures.standing']()}>
      <p className={styles.soft}>{m['ui.figures.standingText']()}</p>
      <BarChart
        legend={ages}
        bars={rows.map(({ name, byAge, total }) => ({ name, parts: byAge, said: formatNumber(total) }))}
      />
      <Disclosure summary={m['ui.figures.table']()}>
        <NumberTable
          caption={m['ui.figures.standing']()}
          headings={[m['ui.figures.state'](), ...ages, m['ui.figures.total']()]}
          rows={rows.map(({ name, byAge, total }) => ({ name, numbers: [...byAge, total] }))}
        />
      </Disclosure>
    </Panel>
  )
}

function Months({ months }: Pick<OfficeFigures, 'months'>) {
  const rows = months.map(({ from, firstRulings, medianDays }) => ({
    ...{ name: monthName(from), firstRulings },
    days: medianDays === null ? null : Math.round(medianDays),
  }))
  const say = (days: number | null) => (days === null ? m['ui.figures.noRuling']() : formatDays(days))
  return (
    <Panel heading={m['ui.figures.months']()}>
      <p className={styles.soft}>{m['ui.figures.monthsText']()}</p>
      <BarChart bars={rows.map(({ name, days }) => ({ name, parts: [days ?? 0], said: say(days) }))} />
      <Disclosure summary={m['ui.figures.table']()}>
        <NumberTable
          caption={m['ui.figures.months']()}
          headings={[m['ui.figures.month'](), m['ui.figures.median'](), m['ui.figures.rulings']()]}
          rows={rows.map(({ name, days, firstRulings }) => ({ name, numbers: [days, firstRulings] }))}
        />
      </Disclosure>
    </Panel>
  )
}

/** «آبان ۱۴۰۵» */
function monthName(day: string): string {
  const { year, month } = isoToJalali(day)
  return `${jalaliMonthNames[locale][month - 1]} ${localizeDigits(String(year), locale)}`
}
