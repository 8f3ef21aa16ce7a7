import { m } from '@dadkar/messages'
import { Link } from 'react-router'
import { boardName } from '../../../lib/board-name.ts'
import styles from '../office-page.module.css'
import type { OfficeBoard } from '../queries.ts'
import { type DeskFilter, deskAddress } from './desk-filter.ts'

type BoardFilterProps = { boards: readonly OfficeBoard[]; filter: DeskFilter }

/** The queue of one board, or of all. */
export function BoardFilter({ boards, filter }: BoardFilterProps) {
  const choices = [
    { id: undefined, name: m['ui.desk.allBoards']() },
    ...boards.map((board) => ({ id: board.id, name: boardName(board) })),
  ]
  return (
    <nav className={styles.filter} aria-label={m['ui.desk.board']()}>
      <ul>
        {choices.map(({ id, name }) => (
          <li key={id ?? 'all'}>
            <Link
              to={deskAddress({ ...filter, board: id })}
              className={styles.choice}
              aria-current={id === filter.board ? 'true' : undefined}
              preventScrollReset
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
