import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { formatNumber } from '../../../lib/numbers.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { stepPath } from '../case-path.ts'
import { listAwaited, standOf } from './ballot.ts'
import { DecidedText } from './decided-text.tsx'
import { IssueSigned } from './issue-signed.tsx'
import type { Verdict } from './queries.ts'
import { Signatures } from './signatures.tsx'
import styles from './verdict.module.css'

type SignedTextProps = { id: string; verdict: Verdict; onChange: () => void }

/** A text that some have signed: it is read, and changed only by who means to, as that makes the signatures void. */
export function SignedText({ id, verdict, onChange }: SignedTextProps) {
  const canStillSign = listAwaited(verdict.members).some(({ isReader }) => isReader)
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Standing id={id} verdict={verdict} />
        <DecidedText verdict={verdict} />
        <div className={styles.actions}>
          {canStillSign && standOf(verdict) === 'open' && (
            <ButtonLink size="large" to={`${stepPath(id, 'verdict')}/sign`}>
              {m['ui.verdict.toSign']()}
            </ButtonLink>
          )}
          <Button look="secondary" size="large" onClick={onChange}>
            {m['ui.verdict.changeText']()}
          </Button>
        </div>
        <p className={styles.soft}>{m['ui.verdict.changeVoids']()}</p>
      </div>
      <div className={styles.side}>
        <Signatures verdict={verdict} />
      </div>
    </div>
  )
}

/** Whose turn it is; where members have left the board, whether the text can still become a ruling. */
function Standing({ id, verdict }: Omit<SignedTextProps, 'onChange'>) {
  const { stage, members } = verdict
  const stand = standOf(verdict)
  const awaited = listAwaited(members)
  const votes = formatNumber(boardRules[stage].votes)
  if (stand === 'carried') return <IssueSigned id={id} verdict={verdict} />
  if (stand === 'lost') {
    return (
      <Callout tone="error" title={m['ui.verdict.lostTitle']({ votes })}>
        {m['ui.verdict.lostText']()}
      </Callout>
    )
  }
  if (awaited.some(({ isReader }) => isReader)) {
    return (
      <Callout tone="warning" title={m['ui.verdict.yourTurn']()}>
        {m['ui.verdict.yourTurnText']()}
      </Callout>
    )
  }
  const names = awaited.map(({ name }) => name).join(m['ui.desk.comma']())
  return (
    <Callout tone="success" title={m['ui.verdict.youSigned']()}>
      {m['ui.verdict.awaited']({ names })}
    </Callout>
  )
}
