import type { CountUnit } from './amount-steps.ts'

/** One thing a reckoning asks for, so that a form can be made of it. */
export type InputField =
  | { type: 'rial'; max: bigint }
  | { type: 'count'; unit: CountUnit; max: number }
  | { type: 'jalaliYear' }
  | { type: 'choice'; choices: readonly string[] }

export type InputFields = Readonly<Record<string, InputField>>

type InputOf<Field extends InputField> = Field extends { type: 'rial' }
  ? bigint
  : Field extends { choices: readonly (infer Choice)[] }
    ? Choice
    : number

export type InputsOf<Fields extends InputFields> = { [Name in keyof Fields]: InputOf<Fields[Name]> }

export const inputReasons = [
  'required',
  'not_whole',
  'too_small',
  'too_large',
  'unknown_choice',
  'no_rate',
  'above_due',
  'not_a_date',
  'before_start',
] as const
/**
 * What is wrong with an input. `no_rate`: for that year no sum is known; `above_due`: more was paid than was due.
 */
export type InputReason = (typeof inputReasons)[number]

export type InputReasons = Partial<Record<string, InputReason>>

export type ReadInputs<Fields extends InputFields> =
  | { ok: true; value: InputsOf<Fields> }
  | { ok: false; reasons: InputReasons }

/** Checks what a form gives against the fields; every wrong one gets its own reason. Never throws. */
export function readInputs<const Fields extends InputFields>(
  fields: Fields,
  inputs: Readonly<Record<string, unknown>>,
): ReadInputs<Fields> {
  const reasons: InputReasons = {}
  for (const [name, field] of Object.entries(fields)) {
    const reason = checkInput(field, inputs[name])
    if (reason) reasons[name] = reason
  }
  if (Object.keys(reasons).length > 0) return { ok: false, reasons }
  return { ok: true, value: inputs as InputsOf<Fields> }
}

function checkInput(field: InputField, input: unknown): InputReason | null {
  if (input === undefined || input === null || input === '') return 'required'
  switch (field.type) {
    case 'rial':
      if (typeof input !== 'bigint') return 'not_whole'
      return checkRange(input, 0n, field.max)
    case 'count':
      if (!Number.isInteger(input)) return 'not_whole'
      return checkRange(input as number, 0, field.max)
    case 'jalaliYear':
      return Number.isInteger(input) ? null : 'not_whole'
    case 'choice':
      return field.choices.some((choice) => choice === input) ? null : 'unknown_choice'
  }
}

function checkRange<Number extends bigint | number>(value: Number, min: Number, max: Number): InputReason | null {
  if (value < min) return 'too_small'
  return value > max ? 'too_large' : null
}
