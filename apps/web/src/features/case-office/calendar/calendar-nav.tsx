import { m } from '@dadkar/messages'
import { Link, useNavigate } from 'react-router'
import { boardName } from '../../../lib/board-name.ts'
import { todayInIran } from '../../../lib/dates.ts'
import { Arrow } from '../../../ui/arrow.tsx'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { FilterChoice } from '../../../ui/filter-choice.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import type { OfficeBoard } from '../queries.ts'
import styles from './calendar.module.css'
import { type CalendarPlace, placeAddress, spans, turn } from './calendar-address.ts'

type CalendarNavProps = { place: CalendarPlace; boards: readonly OfficeBoard[]; heading: string }

/** Week or month, back and on, and which board. */
export function CalendarNav({ place, boards, heading }: CalendarNavProps) {
  const navigate = useNavigate()
  const isWeek = place.span === 'week'
  const names = { week: m['ui.calendar.week'](), month: m['ui.calendar.month']() }
  return (
    <div className={styles.nav}>
      <Tabs
        label={m['ui.calendar.span']()}
        tabs={spans.map((span) => ({
          to: placeAddress({ ...place, span }),
          label: names[span],
          isCurrent: span === place.span,
        }))}
      />
      <div className={styles.turns}>
        <Link to={placeAddress(turn(place, -1))} className={styles.turn} preventScrollReset>
          <Arrow to="back" /> {isWeek ? m['ui.calendar.previousWeek']() : m['ui.calendar.previousMonth']()}
        </Link>
        <h2 aria-live="polite">{heading}</h2>
        <Link to={placeAddress(turn(place, 1))} className={styles.turn} preventScrollReset>
          {isWeek ? m['ui.calendar.nextWeek']() : m['ui.calendar.nextMonth']()} <Arrow to="forward" />
        </Link>
        <ButtonLink to={placeAddress({ ...place, day: todayInIran() })} look="quiet" preventScrollReset>
          {m['ui.calendar.today']()}
        </ButtonLink>
        <Button look="quiet" onClick={() => window.print()}>
          {m['ui.calendar.print']()}
        </Button>
      </div>
      {boards.length > 1 && (
        <FilterChoice
          label={m['ui.desk.board']()}
          value={place.board}
          onChoose={(board) =>
            void navigate(placeAddress({ ...place, board: board || undefined }), { preventScrollReset: true })
          }
        >
          <option value="">{m['ui.desk.allBoards']()}</option>
          {boards.map((board) => (
            <option key={board.id} value={board.id}>
              {boardName(board)}
            </option>
          ))}
        </FilterChoice>
      )}
    </div>
  )
}
