export type Operator = 'mci' | 'irancell' | 'rightel' | 'other'

/** Prefixes after +98, as they were first given out. */
const prefixes: readonly [RegExp, Operator][] = [
  [/^\+98(91|99[0-6])/, 'mci'],
  [/^\+98(90|93|941)/, 'irancell'],
  [/^\+9892/, 'rightel'],
]

/**
 * The operator that a number (+989…) was first given out by. Numbers are portable, so this is a hint: it may gather
 * experience, and never refuses or routes anybody by itself.
 */
export function guessOperator(mobile: string): Operator {
  return prefixes.find(([prefix]) => prefix.test(mobile))?.[1] ?? 'other'
}
