import { m } from '@dadkar/messages'
import { jalaliMonthNames, localizeDigits } from '@dadkar/validators'
import { useQuery } from '@tanstack/react-query'
import { CalendarX } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { type JalaliMonth, monthOf, weekOf, weeksOf } from '../../../lib/calendar-days.ts'
import { formatShortIsoDay, todayInIran } from '../../../lib/dates.ts'
import { locale } from '../../../lib/locale.ts'
import { useOfficeCalendar } from '../../../lib/office-calendar.ts'
import { paths } from '../../../lib/paths.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LoadFailed } from '../../../ui/load-failed.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { OfficeTrouble } from '../office-trouble.tsx'
import { type OwnOffice, ownOfficeQuery } from '../queries.ts'
import styles from './calendar.module.css'
import { type CalendarPlace, readPlace } from './calendar-address.ts'
import { CalendarNav } from './calendar-nav.tsx'
import { calendarQuery } from './calendar-query.ts'
import { MonthView } from './month-view.tsx'
import { WeekTable } from './week-table.tsx'

/** What went wrong is told by the page itself. */
export async function loadCalendar() {
  await queryClient.prefetchQuery(ownOfficeQuery)
  return null
}

/** When the boards of the office hear, and when they are free; which days, and of which board, is in the address. */
export function CalendarPage() {
  const { data: office, error, refetch } = useQuery(ownOfficeQuery)
  const place = readPlace(useSearchParams()[0], todayInIran())
  if (!office) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.desk}>{m['ui.desk.nav']()}</BackLink>}
        title={m['ui.calendar.title']()}
        lead={<p>{m['ui.calendar.lead']()}</p>}
      />
      {office.boards.length === 0 ? (
        <EmptyState icon={CalendarX} title={m['ui.calendar.noBoards']()}>
          {m['ui.calendar.noBoardsText']()}
        </EmptyState>
      ) : (
        <div className={styles.parts}>
          <CalendarNav place={place} boards={office.boards} heading={headingOf(place)} />
          <Days office={office} place={place} />
        </div>
      )}
    </>
  )
}

function Days({ office, place }: { office: OwnOffice; place: CalendarPlace }) {
  const calendar = useOfficeCalendar()
  const month = monthOf(place.day)
  const days =
    place.span === 'week'
      ? weekOf(place.day)
      : weeksOf(month)
          .flat()
          .filter((day) => day !== null)
  const boards = office.boards.filter(({ id }) => place.board === undefined || id === place.board)
  const board = boards.length === 1 ? boards[0]?.id : undefined
  const { data, isError, refetch } = useQuery(calendarQuery(days[0] ?? place.day, days.length, board))
  if (!data) {
    if (!isError) return <Skeleton rows={7} />
    return <LoadFailed title={m['ui.calendar.failed']()} onRetry={() => void refetch()} />
  }
  const shared = { caption: headingOf(place), hearings: data, calendar }
  return (
    <>
      {!data.isComplete && (
        <Callout tone="warning" title={m['ui.calendar.incomplete']()}>
          {m['ui.calendar.incompleteText']()}
        </Callout>
      )}
      {place.span === 'week' ? (
        <WeekTable {...shared} days={days} boards={boards} />
      ) : (
        <MonthView {...shared} month={month} place={place} />
      )}
    </>
  )
}

function headingOf({ span, day }: CalendarPlace): string {
  if (span === 'month') return monthName(monthOf(day))
  const week = weekOf(day)
  const [from, to] = [week[0], week[6]].map((each) => formatShortIsoDay(each ?? day))
  return m['ui.calendar.weekOf']({ from: from ?? '', to: to ?? '' })
}

function monthName({ year, month }: JalaliMonth): string {
  return localizeDigits(`${jalaliMonthNames[locale][month - 1]} ${year}`, locale)
}
