import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field-context.ts'
import styles from './input.module.css'

export type InputWidth = { width?: 'short' | 'medium' | 'normal' | 'full' }

/** One line of text. Numbers, mobiles and identifiers take `dir="ltr"` and the `inputMode` of their keyboard. */
export function TextInput({
  width = 'normal',
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'width'> & InputWidth) {
  return <input type="text" {...useFieldControl()} {...rest} className={inputClass(width, className)} />
}

export function inputClass(width: InputWidth['width'] = 'normal', extra?: string): string {
  return classNames(styles.input, width !== 'normal' && styles[width], extra)
}
