import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { FieldContext } from './field-context.ts'
import { FieldError } from './field-error.tsx'

export type FieldProps = {
  /** Also the id of the control, where the error summary leads. */
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
  prefix?: ReactNode
  suffix?: ReactNode
  children: ReactNode
}

/** Wires label, hint and error to the one control inside it (TextInput, SelectInput, MoneyInput …). */
export function Field({ id, label, hint, error, optional, prefix, suffix, children }: FieldProps) {
  const describedBy = classNames(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`)
  return (
    <div className={classNames(styles.field, Boolean(error) && styles.wrong)}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> ({m['ui.common.optional']()})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <FieldContext
        value={{ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined }}
      >
        {prefix || suffix ? (
          <div className={styles.row}>
            {prefix && <span className={styles.affix}>{prefix}</span>}
            {children}
            {suffix && <span className={styles.affix}>{suffix}</span>}
          </div>
        ) : (
          children
        )}
      </FieldContext>
    </div>
  )
}
