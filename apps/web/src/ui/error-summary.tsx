import { m } from '@dadkar/messages'
import { CircleAlert } from 'lucide-react'
import { type MouseEvent, useEffect, useId, useRef } from 'react'
import styles from './error-summary.module.css'

export type SummaryError = {
  /** The id of the control to go to; absent when the error belongs to none. */
  fieldId?: string
  text: string
}

type ErrorSummaryProps = {
  errors: readonly SummaryError[]
  /** Grows with every attempt to send; the summary takes the focus anew each time. */
  attempt: number
}

/** All that stands in the way, at the head of the form, each leading to its field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const isShown = errors.length > 0
  useEffect(() => {
    if (isShown && attempt > 0) summary.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  return (
    <div ref={summary} role="alert" tabIndex={-1} className={styles.summary} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        <CircleAlert size={22} aria-hidden />
        {errors.length === 1 ? m['ui.common.summaryTitleOne']() : m['ui.common.summaryTitle']()}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId} ${text}`}>
            {fieldId ? (
              <a href={`#${fieldId}`} onClick={(event) => goToField(event, fieldId)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function goToField(event: MouseEvent, id: string) {
  event.preventDefault()
  const field = document.getElementById(id)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
