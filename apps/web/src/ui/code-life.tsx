import { m } from '@dadkar/messages'
import { clockSkew } from '../lib/clock.ts'
import { formatCode } from '../lib/numbers.ts'
import { Countdown } from './countdown.tsx'

const endings = ['code.expired', 'code.used', 'code.too_many_tries']

/** Whether what the server said of a code means that it is of no more use. */
export function isCodeSpent(refusal: string | undefined): boolean {
  return refusal !== undefined && endings.includes(refusal)
}

/** «کد شش‌رقمی را به شمارهٔ … فرستادیم» */
export function codeSentTo(mobile: string | null): string {
  return m['ui.common.codeSentTo']({ mobile: formatCode(mobile ?? '') })
}

/** How long a code can still be entered. */
export function CodeLife({ expiresAt, isOver }: { expiresAt: string; isOver: boolean }) {
  if (isOver) return m['ui.common.codeOver']()
  return (
    <Countdown until={expiresAt} clockSkew={clockSkew()}>
      {(time) => m['ui.common.codeValidFor']({ time })}
    </Countdown>
  )
}
