import { localizeDigits, toLatinDigits } from '@dadkar/validators'
import type { ClipboardEvent, Ref } from 'react'
import { locale } from '../lib/locale.ts'
import styles from './code-input.module.css'
import { useFieldControl } from './field-context.ts'
import { inputClass } from './text-input.tsx'

type CodeInputProps = {
  /** Latin digits, as the server takes them. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Called once all six digits are there. */
  onComplete?: (code: string) => void
  name?: string
  ref?: Ref<HTMLInputElement>
}

const length = 6

/** The six digits of an SMS in one field. Takes any digits, and finds the code in a whole message when pasted. */
export function CodeInput({ value, onChange, onComplete, ...rest }: CodeInputProps) {
  function accept(text: string) {
    const code = findCode(text)
    if (code === value) return
    onChange(code)
    if (code.length === length) onComplete?.(code)
  }
  function acceptPasted(event: ClipboardEvent) {
    event.preventDefault()
    accept(event.clipboardData.getData('text'))
  }
  return (
    <input
      {...useFieldControl()}
      {...rest}
      type="text"
      dir="ltr"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      className={inputClass('normal', styles.code)}
      value={localizeDigits(value, locale)}
      onChange={(event) => accept(event.target.value)}
      onPaste={acceptPasted}
    />
  )
}

/** A run of exactly six digits wins over others in the text, such as a phone number or a date. */
function findCode(text: string): string {
  const latin = toLatinDigits(text)
  const run = /(?<!\d)\d{6}(?!\d)/.exec(latin)
  return run?.[0] ?? latin.replace(/\D/g, '').slice(0, length)
}
