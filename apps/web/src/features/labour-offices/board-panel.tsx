import { m } from '@dadkar/messages'
import { formatDay } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Chip } from '../../ui/chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { seatPath } from './addresses.ts'
import { boardName, fullName, seatName } from './labels.ts'
import styles from './labour-office-page.module.css'
import type { Board, Seat } from './queries.ts'

type BoardPanelProps = { code: string; board: Board }

/** One board with its three seats. */
export function BoardPanel({ code, board }: BoardPanelProps) {
  const vacant = board.seats.filter(({ member }) => !member).length
  const heading = (
    <span className={styles.board}>
      {boardName(board)}
      {vacant === 0 ? (
        <Chip tone="success">{m['ui.labour.complete']()}</Chip>
      ) : (
        <Chip tone="warning">{m['ui.labour.vacantCount']({ count: formatNumber(vacant) })}</Chip>
      )}
    </span>
  )
  return (
    <Panel heading={heading}>
      <ul>
        {board.seats.map((seat) => (
          <SeatRow key={seat.kind} code={code} board={board} seat={seat} />
        ))}
      </ul>
    </Panel>
  )
}

function SeatRow({ code, board, seat: { kind, member } }: BoardPanelProps & { seat: Seat }) {
  const words = { seat: seatName(kind), board: boardName(board) }
  return (
    <li className={styles.seat}>
      <span className={styles.kind}>{seatName(kind)}</span>
      {member ? (
        <span className={styles.name}>
          <strong>{fullName(member.person)}</strong>
          <span className={styles.kind}>{m['ui.labour.since']({ day: formatDay(member.since) })}</span>
        </span>
      ) : (
        <span className={`${styles.name} ${styles.vacant}`}>{m['ui.labour.vacant']()}</span>
      )}
      <TextLink
        to={seatPath(code, board.id, kind)}
        aria-label={member ? m['ui.labour.changeSeatOf'](words) : m['ui.labour.giveSeatOf'](words)}
      >
        {member ? m['ui.labour.changeSeat']() : m['ui.labour.giveSeat']()}
      </TextLink>
    </li>
  )
}
