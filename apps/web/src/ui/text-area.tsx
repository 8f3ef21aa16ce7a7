import { m } from '@dadkar/messages'
import { type ChangeEvent, type ComponentProps, useState } from 'react'
import { formatNumber } from '../lib/numbers.ts'
import { classNames } from './class-names.ts'
import { useFieldControl } from './field-context.ts'
import styles from './input.module.css'
import { inputClass } from './text-input.tsx'

/** Several lines of text. With `limit` it counts what is left and never cuts what was typed. */
export function TextArea({ limit, onChange, ref, ...rest }: ComponentProps<'textarea'> & { limit?: number }) {
  const [length, setLength] = useState(String(rest.value ?? rest.defaultValue ?? '').length)
  function countAndChange(event: ChangeEvent<HTMLTextAreaElement>) {
    setLength(event.target.value.length)
    onChange?.(event)
  }
  /** What a form library writes into it, as it does with what was kept, is no change that is told. */
  function countAndPass(element: HTMLTextAreaElement | null) {
    if (typeof ref === 'function') ref(element)
    else if (ref) ref.current = element
    if (element) setLength(element.value.length)
  }
  const left = (limit ?? 0) - length
  return (
    <>
      <textarea
        rows={5}
        {...useFieldControl()}
        {...rest}
        ref={countAndPass}
        onChange={countAndChange}
        className={inputClass('normal', styles.area)}
      />
      {limit !== undefined && (
        <p className={classNames(styles.count, left < 0 && styles.over)} aria-live={left < 50 ? 'polite' : 'off'}>
          {left >= 0
            ? m['ui.common.charactersLeft']({ count: formatNumber(left) })
            : m['ui.common.charactersOver']({ count: formatNumber(-left) })}
        </p>
      )}
    </>
  )
}
