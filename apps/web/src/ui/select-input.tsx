import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field-context.ts'
import styles from './input.module.css'
import { type InputWidth, inputClass } from './text-input.tsx'

/** The browser's own list of choices; give it `option` elements. */
export function SelectInput({ width, className, ...rest }: ComponentProps<'select'> & InputWidth) {
  return <select {...useFieldControl()} {...rest} className={inputClass(width, classNames(styles.select, className))} />
}
