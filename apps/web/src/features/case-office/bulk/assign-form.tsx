import { m } from '@dadkar/messages'
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { boardName } from '../../../lib/board-name.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { useSend } from '../../../lib/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { FieldGroup } from '../../../ui/field-group.tsx'
import { KeyboardHint } from '../../../ui/keyboard-hint.tsx'
import { TextButton } from '../../../ui/text-link.tsx'
import { isIncomplete } from '../choose-board.ts'
import { assignOne, type OfficeBoard, type OfficeCase, refreshQueues } from '../queries.ts'
import { tellQuorum } from '../quorum-words.ts'
import styles from './assign-form.module.css'
import { assignMany, type Given } from './assign-many.ts'
import { CaseChoice } from './case-choice.tsx'

type AssignFormProps = {
  cases: readonly OfficeCase[]
  boards: readonly OfficeBoard[]
  /** The id of the board that is chosen at first. */
  proposed: string
  onDone: (results: readonly Given[]) => void
  /** Brings more of the queue. */
  children: ReactNode
}

/** Cases to choose and the board to give them to. */
export function AssignForm({ cases, boards, proposed, onDone, children }: AssignFormProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [boardId, setBoardId] = useState(proposed)
  const [done, setDone] = useState(0)
  const sending = useSend()
  const picked = cases.filter(({ id }) => chosen.has(id))
  const [isTried, setTried] = useState(false)
  const lack = isTried && picked.length === 0 ? m['ui.bulk.noneChosen']() : undefined

  function toggle(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) =>
    sending.submit(async () => {
      setTried(true)
      if (picked.length === 0) return
      setDone(0)
      const results: Given[] = []
      const tell = (given: Given) => setDone(results.push(given))
      try {
        await assignMany(picked, (id, version) => assignOne(id, { version, boardId }), tell)
        onDone(results)
      } finally {
        await refreshQueues()
      }
    })(event)

  return (
    <form className={styles.form} method="post" noValidate onSubmit={onSubmit}>
      {sending.text && <ErrorSummary errors={[{ text: sending.text }]} attempt={sending.attempt} />}
      <FieldGroup
        id="cases"
        legend={m['ui.bulk.which']()}
        hint={<KeyboardHint>{m['ui.bulk.keys']()}</KeyboardHint>}
        error={lack}
      >
        <TextButton onClick={() => setChosen(new Set(picked.length === cases.length ? [] : cases.map(({ id }) => id)))}>
          {picked.length === cases.length ? m['ui.bulk.none']() : m['ui.bulk.all']()}
        </TextButton>
        <ul className={styles.cases} onKeyDown={moveAndTick}>
          {cases.map((each) => (
            <CaseChoice key={each.id} of={each} isChosen={chosen.has(each.id)} onToggle={() => toggle(each.id)} />
          ))}
        </ul>
        {children}
      </FieldGroup>
      <ChoiceCards
        id="boardId"
        name="boardId"
        legend={m['ui.desk.boardQuestion']()}
        choices={boards.map((board) => ({
          value: board.id,
          label: boardName(board),
          detail: m['ui.desk.load']({ count: formatNumber(board.openCases) }),
          closedBecause: isIncomplete(board) && tellQuorum(board),
        }))}
        chosen={boardId}
        onChange={(event) => setBoardId(event.currentTarget.value)}
      />
      <div className={styles.send}>
        <Button type="submit" size="large" pending={sending.pending}>
          {m['ui.bulk.send']({ count: formatNumber(picked.length) })}
        </Button>
        <p role="status">
          {sending.pending && m['ui.bulk.going']({ done: formatNumber(done), count: formatNumber(picked.length) })}
        </p>
      </div>
    </form>
  )
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, KeyJ: 1, KeyK: -1 }

/** The arrows, or J and K, go from one box to the next; X ticks it, as the space bar does. */
function moveAndTick(event: KeyboardEvent<HTMLElement>): void {
  const current = document.activeElement
  if (!(current instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.code === 'KeyX') current.click()
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const next = boxes[boxes.indexOf(current) + (steps[event.code] ?? 0)]
  if (!next || next === current) return
  event.preventDefault()
  next.focus()
}
