import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldError } from './field-error.tsx'

type FieldGroupProps = {
  id: string
  legend: ReactNode
  /** The page's heading already asks the question: keep the legend for screen readers. */
  legendHidden?: boolean
  hint?: ReactNode
  error?: string
  children: ReactNode
}

/** A fieldset whose legend, hint and error speak for several controls: a choice, a date. */
export function FieldGroup({ id, legend, legendHidden, hint, error, children }: FieldGroupProps) {
  const describedBy = classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`)
  return (
    // A fieldset draws its border from the middle of its legend; the mark of an error stands on a box around it.
    <div className={error && styles.wrong}>
      <fieldset className={styles.group} aria-describedby={describedBy || undefined}>
        <legend className={legendHidden ? styles.legendHidden : styles.label}>{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
        {children}
      </fieldset>
    </div>
  )
}
