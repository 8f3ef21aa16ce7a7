import { m } from '@dadkar/messages'
import { useState } from 'react'
import { clockSkew } from '../lib/clock.ts'
import { errorText } from '../lib/error-text.ts'
import { findProblem } from '../lib/problem.ts'
import { Button } from './button.tsx'
import { Callout } from './callout.tsx'
import styles from './code-question.module.css'
import { Countdown } from './countdown.tsx'
import { useHasCome } from './use-has-come.ts'

type CodeResendProps = {
  /** From this moment the same code may be sent again. */
  resendAt: string
  /** The code is of no more use: a new one is sent, and at once. */
  isOver: boolean
  onResend: () => Promise<unknown>
}

/** Sends the code again, when its time has come, and says what became of that. */
export function CodeResend({ resendAt, isOver, onResend }: CodeResendProps) {
  const isReady = useHasCome(resendAt) || isOver
  const [state, setState] = useState<'idle' | 'pending' | 'again' | 'fresh' | { refusal: string }>('idle')
  async function resend() {
    setState('pending')
    try {
      await onResend()
      setState(isOver ? 'fresh' : 'again')
    } catch (error) {
      const problem = findProblem(error) ?? { code: 'connection.failed' }
      setState({ refusal: errorText(problem.code, problem.params) })
    }
  }
  return (
    <div className={styles.resend}>
      {(state === 'again' || state === 'fresh') && !isOver && (
        <Callout tone="success" role="status">
          {state === 'fresh' ? m['ui.common.codeFreshSent']() : m['ui.common.codeResent']()}
        </Callout>
      )}
      {typeof state === 'object' && (
        <Callout tone="error" role="alert">
          {state.refusal}
        </Callout>
      )}
      <div className={styles.again}>
        <Button look="secondary" disabled={!isReady} pending={state === 'pending'} onClick={resend}>
          {isOver ? m['ui.common.codeFresh']() : m['ui.common.codeResend']()}
        </Button>
        {!isReady && (
          <span className={styles.soft}>
            <Countdown until={resendAt} clockSkew={clockSkew()}>
              {(time) => m['ui.common.codeResendIn']({ time })}
            </Countdown>
          </span>
        )}
      </div>
    </div>
  )
}
