import { m } from '@dadkar/messages'
import { calendarStatus } from '@dadkar/procedure/make-calendar'
import { isoToJalali, jalaliMonthNames, localizeDigits } from '@dadkar/validators'
import { useSearchParams } from 'react-router'
import { formatIsoDay, todayInIran } from '../../lib/dates.ts'
import { formatList } from '../../lib/format-list.ts'
import { locale } from '../../lib/locale.ts'
import { useOfficeCalendar } from '../../lib/office-calendar.ts'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { HolidayRecords } from './holiday-records.tsx'
import styles from './holidays-page.module.css'
import { type ClosedDay, holidaysOf } from './year-days.ts'

const yearsBeside = [-1, 0, 1] as const

/** The year's calendar of offices as limits are reckoned by it, and what administrators changed in it. */
export function HolidaysPage() {
  const present = isoToJalali(todayInIran()).year
  const asked = Number(useSearchParams()[0].get('year'))
  const year = Math.abs(asked - present) <= 1 ? asked : present
  const shown = (each: number) => localizeDigits(String(each), locale)
  return (
    <>
      <PageHeader
        title={m['ui.holidays.title']()}
        lead={<p>{m['ui.holidays.lead']()}</p>}
        actions={<ButtonLink to={paths.newHoliday}>{m['ui.holidays.edit']()}</ButtonLink>}
      />
      <div className={styles.parts}>
        <Tabs
          label={m['ui.holidays.years']()}
          tabs={yearsBeside.map((beside) => ({
            to: `?year=${present + beside}`,
            label: shown(present + beside),
            isCurrent: present + beside === year,
          }))}
        />
        {calendarStatus(year) !== 'published' && (
          <Callout tone="warning" title={m['ui.holidays.forecastTitle']()}>
            {m['ui.holidays.forecastText']()}
          </Callout>
        )}
        <YearTable year={year} />
        <HolidayRecords />
      </div>
    </>
  )
}

function YearTable({ year }: { year: number }) {
  const calendar = useOfficeCalendar()
  const caption = m['ui.holidays.ofYear']({ year: localizeDigits(String(year), locale) })
  return (
    <table className={styles.year} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col">{m['ui.common.month']()}</th>
          <th scope="col">{m['ui.holidays.closedDays']()}</th>
        </tr>
      </thead>
      <tbody>
        {jalaliMonthNames[locale].map((name, index) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <DayList days={holidaysOf({ year, month: index + 1 }, calendar)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayList({ days }: { days: readonly ClosedDay[] }) {
  if (days.length === 0) return <span className={styles.soft}>{m['ui.holidays.none']()}</span>
  return (
    <ul>
      {days.map(({ date, names }) => (
        <li key={date}>
          {m['ui.holidays.dayFor']({
            day: formatIsoDay(date),
            why: formatList([...new Set(names.map((each) => each[locale]))]),
          })}
        </li>
      ))}
    </ul>
  )
}
