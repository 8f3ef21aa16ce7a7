import { m } from '@dadkar/messages'
import { rialInWords } from '@dadkar/procedure'
import { toLatinDigits } from '@dadkar/validators'
import { useState } from 'react'
import { locale } from '../lib/locale.ts'
import { Callout } from './callout.tsx'
import { Field } from './field.tsx'
import { MoneyInput } from './money-input.tsx'
import { TextArea } from './text-area.tsx'

type TermsFieldsProps = {
  typed: Record<string, string | undefined>
  field: (name: string) => { id: string; error?: string }
  /** Whether other terms are on the table, which these make void. */
  replaces: boolean
}

/** The terms of a settlement and its sum. */
export function TermsFields({ typed, field, replaces }: TermsFieldsProps) {
  const [amount, setAmount] = useState(toLatinDigits(typed.amountRial ?? '').replace(/\D/g, ''))
  return (
    <>
      {replaces && <Callout tone="warning">{m['ui.settlement.replaces']()}</Callout>}
      <Field label={m['ui.settlement.terms']()} hint={m['ui.settlement.termsHint']()} {...field('terms')}>
        <TextArea rows={8} limit={5000} name="terms" defaultValue={typed.terms} />
      </Field>
      <Field
        label={m['ui.settlement.amount']()}
        hint={m['ui.settlement.amountHint']()}
        optional
        {...field('amountRial')}
      >
        <MoneyInput
          name="amountRial"
          value={amount}
          onChange={setAmount}
          describe={(rial) => rialInWords(rial, locale)}
        />
      </Field>
    </>
  )
}
