import { m } from '@dadkar/messages'
import { type ClaimQuestion, type InputReason, type MoneyClaimKind, tomanInWords, wageTables } from '@dadkar/procedure'
import { localizeDigits, toLatinDigits } from '@dadkar/validators'
import { locale } from '../../lib/locale.ts'
import { DateFields } from '../../ui/date-fields.tsx'
import { Field } from '../../ui/field.tsx'
import { MoneyInput } from '../../ui/money-input.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { patternNames, questionOf, reasonText } from './amount-questions.ts'

type AmountQuestionProps = {
  kind: MoneyClaimKind
  question: ClaimQuestion
  value: string
  reason: InputReason | undefined
  onChange: (value: string) => void
}

/** One question of a reckoning, with the control that its answer needs. */
export function AmountQuestion({ kind, question: { name, field }, value, reason, onChange }: AmountQuestionProps) {
  const { label, hint } = questionOf(kind, name)
  const id = `inputs.${name}`
  const about = { id, hint: hint?.(), error: reason && reasonText(reason) }
  if (field.type === 'jalaliDate') {
    return <DateFields {...about} legend={label()} value={value} onChange={onChange} />
  }
  return (
    <Field {...about} label={label()} optional={name === 'paidRial'}>
      <AnswerControl field={field} value={value} onChange={onChange} />
    </Field>
  )
}

type AnswerControlProps = {
  field: Exclude<ClaimQuestion['field'], { type: 'jalaliDate' }>
  value: string
  onChange: (value: string) => void
}

function AnswerControl({ field, value, onChange }: AnswerControlProps) {
  switch (field.type) {
    case 'rial':
      return (
        <MoneyInput
          value={toLatinDigits(value).replace(/\D/g, '')}
          onChange={onChange}
          describe={(rial) => tomanInWords(rial, locale)}
        />
      )
    case 'count':
      return (
        <TextInput
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          width="short"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )
    case 'jalaliYear':
      return (
        <SelectInput width="medium" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{m['ui.reckon.chooseYear']()}</option>
          {Object.keys(wageTables).map((year) => (
            <option key={year} value={year}>
              {localizeDigits(year, locale)}
            </option>
          ))}
        </SelectInput>
      )
    case 'choice':
      return (
        <SelectInput width="full" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{m['ui.reckon.choosePattern']()}</option>
          {field.choices.map((choice) => (
            <option key={choice} value={choice}>
              {patternNames[choice]?.()}
            </option>
          ))}
        </SelectInput>
      )
  }
}
