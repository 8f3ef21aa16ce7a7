import type { JalaliPart } from '@dadkar/validators'

const parts: readonly JalaliPart[] = ['year', 'month', 'day']

/** Which of the three fields of a date an error code speaks of; `value` is year first, `1370//9`. */
export function findWrongParts(code: string, value: string): readonly JalaliPart[] | undefined {
  const named = parts.find((part) => code.endsWith(`.${part}_out_of_range`))
  if (named) return [named]
  if (code.endsWith('.in_future') || code.endsWith('.too_long_ago')) return ['year']
  const given = value.split('/')
  const missing = parts.filter((_, index) => !given[index])
  return missing.length > 0 ? missing : undefined
}
