import { m } from '@dadkar/messages'
import { Scale } from 'lucide-react'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { AddBoardDialog } from './add-board-dialog.tsx'
import { officePath } from './addresses.ts'
import { BoardPanel } from './board-panel.tsx'
import styles from './labour-office-page.module.css'
import type { Board, LabourOfficeDetail } from './queries.ts'

/** The boards of an office, with the way to add one. */
export function Boards({ office: { code, boards } }: { office: LabourOfficeDetail }) {
  const heading = useId()
  const session = useSession()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Board['stage'] | null>(null)

  /** A fresh code comes before the question, where the last one is too old. */
  function ask(stage: Board['stage']) {
    if (session && isSteppedUp(session)) setAsked(stage)
    else void navigate(stepUpPath(officePath(code)))
  }
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{m['ui.labour.boards']()}</h2>
        <div className={styles.actions}>
          <Button look="secondary" onClick={() => ask('recognition')}>
            {m['ui.labour.addRecognition']()}
          </Button>
          <Button look="secondary" onClick={() => ask('dispute')}>
            {m['ui.labour.addDispute']()}
          </Button>
        </div>
      </div>
      {boards.length === 0 && (
        <EmptyState
          icon={Scale}
          title={m['ui.labour.noBoardsTitle']()}
          action={
            <ButtonLink look="secondary" to={paths.people}>
              {m['ui.labour.appoint']()}
            </ButtonLink>
          }
        >
          {m['ui.labour.noBoardsText']()}
        </EmptyState>
      )}
      {boards.length > 0 && (
        <div className={styles.boards}>
          {boards.map((board) => (
            <BoardPanel key={board.id} code={code} board={board} />
          ))}
        </div>
      )}
      {asked && <AddBoardDialog code={code} stage={asked} onClose={() => setAsked(null)} />}
    </section>
  )
}
