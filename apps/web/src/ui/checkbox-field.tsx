import type { ComponentProps, ReactNode } from 'react'
import styles from './checkbox-field.module.css'
import { FieldError } from './field-error.tsx'

type CheckboxFieldProps = ComponentProps<'input'> & { id: string; label: ReactNode; error?: string }

export function CheckboxField({ id, label, error, ...rest }: CheckboxFieldProps) {
  return (
    <div className={styles.field}>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <label className={styles.label}>
        <input
          {...rest}
          type="checkbox"
          id={id}
          className={styles.box}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>{label}</span>
      </label>
    </div>
  )
}
