import { m } from '@dadkar/messages'
import { boardName } from '../../lib/board-name.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { Chip } from '../../ui/chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BoardMembers } from './board-members.tsx'
import { isIncomplete } from './choose-board.ts'
import styles from './office-page.module.css'
import type { OfficeBoard, OwnOffice } from './queries.ts'
import { tellQuorum } from './quorum-words.ts'

/** The boards of the office: how much each has to hear, and who sits on it. */
export function BoardsPanel({ office: { boards, desk } }: { office: OwnOffice }) {
  return (
    <Panel heading={desk === null ? m['ui.desk.ownBoards']() : m['ui.desk.boards']()}>
      {boards.length === 0 ? (
        <p className={styles.soft}>{m['ui.desk.noBoards']()}</p>
      ) : (
        <div className={styles.boards}>
          {boards.map((board) => (
            <Board key={board.id} board={board} />
          ))}
        </div>
      )}
    </Panel>
  )
}

function Board({ board }: { board: OfficeBoard }) {
  return (
    <section aria-label={boardName(board)}>
      <h3>
        {boardName(board)}
        <span className={styles.load}>{m['ui.desk.load']({ count: formatNumber(board.openCases) })}</span>
      </h3>
      <BoardMembers members={board.members} />
      {isIncomplete(board) && <Chip tone="warning">{tellQuorum(board)}</Chip>}
    </section>
  )
}
