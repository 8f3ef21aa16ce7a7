import { type ReactNode, useId } from 'react'
import { Field } from './field.tsx'
import { SelectInput } from './select-input.tsx'

type FilterChoiceProps = {
  label: string
  value: string | undefined
  onChoose: (value: string) => void
  /** The `option` elements; that of an empty value leaves nothing out. */
  children: ReactNode
}

/** One choice of a filter, which takes effect at once. */
export function FilterChoice({ label, value = '', onChoose, children }: FilterChoiceProps) {
  const id = useId()
  return (
    <Field id={id} label={label}>
      <SelectInput value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </SelectInput>
    </Field>
  )
}
