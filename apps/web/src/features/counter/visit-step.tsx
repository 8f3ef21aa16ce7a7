import { m } from '@dadkar/messages'
import { Check } from 'lucide-react'
import { type ReactNode, Suspense, useEffect, useId, useRef } from 'react'
import { formatNumber } from '../../lib/numbers.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import type { StepState } from './steps-of.ts'
import styles from './visit-step.module.css'

type VisitStepProps = {
  number: number
  title: string
  state: StepState
  /** What it waits for, shown instead of its content while its turn has not come. */
  later?: string
  /** Its heading takes the focus when its turn comes: the form that had it is gone. */
  takesFocus?: boolean
  children: ReactNode
}

/** One step of a visit: what is done stays to be read, what comes later is only named. */
export function VisitStep({ number, title, state, later, takesFocus, children }: VisitStepProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(state)
  useEffect(() => {
    if (takesFocus && state === 'now' && before.current === 'later') heading.current?.focus()
    before.current = state
  }, [takesFocus, state])
  return (
    <section
      className={styles.step}
      data-state={state}
      aria-labelledby={id}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        <span className={styles.mark} aria-hidden>
          {state === 'done' ? <Check size={18} /> : formatNumber(number)}
        </span>
        {title}
        {state === 'done' && <VisuallyHidden>{` (${m['ui.common.done']()})`}</VisuallyHidden>}
      </h2>
      <div className={styles.body}>
        {state === 'later' && later ? (
          <p className={styles.later}>{later}</p>
        ) : (
          <Suspense fallback={<Skeleton rows={1} />}>{children}</Suspense>
        )}
      </div>
    </section>
  )
}
