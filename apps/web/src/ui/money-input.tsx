import { m } from '@dadkar/messages'
import { toLatinDigits } from '@dadkar/validators'
import type { ReactNode, Ref } from 'react'
import { formatNumber } from '../lib/numbers.ts'
import { useFieldControl } from './field-context.ts'
import styles from './money-input.module.css'
import { TextInput } from './text-input.tsx'

type MoneyInputProps = {
  /** Rial as Latin digits, empty while nothing is written. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** What stands beneath: the same amount in toman, in words. */
  describe: (rial: bigint) => ReactNode
  name?: string
  ref?: Ref<HTMLInputElement>
}

/** What can still be said in words. The API takes no sum near it, so that nothing is cut before it is refused. */
const maxDigits = 18

/** An amount in rial, with separators as it is typed. */
export function MoneyInput({ value, onChange, describe, ...rest }: MoneyInputProps) {
  const control = useFieldControl()
  const wordsId = `${control.id}-words`
  return (
    <>
      <div className={styles.row}>
        <TextInput
          {...rest}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          width="medium"
          aria-describedby={[control['aria-describedby'], wordsId].filter(Boolean).join(' ')}
          value={value === '' ? '' : formatNumber(BigInt(value))}
          onChange={(event) => onChange(readDigits(event.target.value))}
        />
        <span>{m['ui.common.rial']()}</span>
      </div>
      <p id={wordsId} className={styles.words}>
        {value !== '' && describe(BigInt(value))}
      </p>
    </>
  )
}

function readDigits(text: string): string {
  return toLatinDigits(text)
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, maxDigits)
}
