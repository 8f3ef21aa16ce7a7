import { m } from '@dadkar/messages'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { stepPath } from '../case-path.ts'
import { DecidedText } from './decided-text.tsx'
import type { Verdict } from './queries.ts'
import { Signatures } from './signatures.tsx'
import styles from './verdict.module.css'

type SignedTextProps = { id: string; verdict: Verdict; onChange: () => void }

/** A text that some have signed: it is read, and changed only by who means to, as that makes the signatures void. */
export function SignedText({ id, verdict, onChange }: SignedTextProps) {
  const hasSigned = verdict.members.some(({ isReader, signedAt }) => isReader && signedAt !== null)
  const awaited = verdict.members.filter(({ signedAt }) => signedAt === null).map(({ name }) => name)
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {hasSigned ? (
          <Callout tone="success" title={m['ui.verdict.youSigned']()}>
            {m['ui.verdict.awaited']({ names: awaited.join(m['ui.desk.comma']()) })}
          </Callout>
        ) : (
          <Callout tone="warning" title={m['ui.verdict.yourTurn']()}>
            {m['ui.verdict.yourTurnText']()}
          </Callout>
        )}
        <DecidedText verdict={verdict} />
        <div className={styles.actions}>
          {!hasSigned && (
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
        <Signatures members={verdict.members} />
      </div>
    </div>
  )
}
