import { m } from '@dadkar/messages'
import { boardRules, isConstituted, seatKinds } from '@dadkar/procedure/boards'
import { formatDay } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Chip } from '../../ui/chip.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { seatPath } from './addresses.ts'
import { boardName, fullName, placeName, seatName } from './labels.ts'
import styles from './labour-office-page.module.css'
import type { Board, Seat } from './queries.ts'

type BoardPanelProps = { code: string; board: Board }

/** One board with its seats, side by side: one of each side, or three. */
export function BoardPanel({ code, board }: BoardPanelProps) {
  const heading = (
    <span className={styles.board}>
      {boardName(board)}
      <Membership board={board} />
    </span>
  )
  return (
    <div className={classNames(boardRules[board.stage].seatsPerSide > 1 && styles.wide)}>
      <Panel heading={heading}>
        <div className={styles.sides}>
          {seatKinds.map((kind) => (
            <section key={kind} className={styles.side} aria-label={seatName(kind)}>
              <h4 className={styles.kind}>{seatName(kind)}</h4>
              <ul>
                {board.seats
                  .filter((seat) => seat.kind === kind)
                  .map((seat) => (
                    <SeatRow key={seat.place} code={code} board={board} seat={seat} />
                  ))}
              </ul>
            </section>
          ))}
        </div>
      </Panel>
    </div>
  )
}

/** Whether the board can sit, and how many seats are free. */
function Membership({ board: { stage, seats } }: { board: Board }) {
  const members = seats.filter(({ member }) => member).length
  if (members === seats.length) return <Chip tone="success">{m['ui.labour.complete']()}</Chip>
  const vacant = m['ui.labour.vacantCount']({ count: formatNumber(seats.length - members) })
  if (isConstituted(stage, members)) return <Chip>{vacant}</Chip>
  const { quorum } = boardRules[stage]
  const words = { members: formatNumber(members), quorum: formatNumber(quorum) }
  return (
    <>
      <Chip tone="warning">{m['ui.labour.belowQuorum'](words)}</Chip>
      <Chip>{vacant}</Chip>
    </>
  )
}

function SeatRow({ code, board, seat }: BoardPanelProps & { seat: Seat }) {
  const { member } = seat
  const words = { seat: placeName(board, seat), board: boardName(board) }
  return (
    <li className={styles.seat}>
      {member ? (
        <span className={styles.name}>
          <strong>{fullName(member.person)}</strong>
          <span className={styles.kind}>{m['ui.labour.since']({ day: formatDay(member.since) })}</span>
        </span>
      ) : (
        <span className={classNames(styles.name, styles.vacant)}>{m['ui.labour.vacant']()}</span>
      )}
      <TextLink
        to={seatPath(code, board.id, seat)}
        aria-label={member ? m['ui.labour.changeSeatOf'](words) : m['ui.labour.giveSeatOf'](words)}
      >
        {member ? m['ui.labour.changeSeat']() : m['ui.labour.giveSeat']()}
      </TextLink>
    </li>
  )
}
