import type { Pool } from 'pg'
import { keepAnswer } from '../../keep-answer.ts'
import type { Operator } from '../../ports/sms/operator.ts'
import type { SmsProvider } from '../../ports/sms/sms.ts'
import { readDeliveryHealth } from './messages.queries.ts'

/** How the messages of one gateway arrived lately: to the numbers of one operator, or with null to all. */
export type Health = { provider: SmsProvider; operator: Operator | null; judged: number; bad: number }

/** Fewer say nothing. */
const fewestSamples = 5
const illFrom = 0.15
/** Of the messages that would go elsewhere, so many still try an ill gateway, or it could never be seen to be well. */
const probeShare = 0.1

/** A quarter of an hour changes little in three seconds; every message asks. */
export const readHealth = keepAnswer(3000, async (pool: Pool) => {
  return (await pool.query<Health>({ name: 'read-delivery-health', text: readDeliveryHealth })).rows
})

/** Whether so many of the messages were late or lost that others should go elsewhere. */
export function isIll({ judged, bad }: Pick<Health, 'judged' | 'bad'>): boolean {
  return judged >= fewestSamples && bad / judged >= illFrom
}

/**
 * The order in which the gateways are asked to take a message: the usual one, unless its first is ill and another is
 * not, or is less so. Every gateway stays in it. What is known of the operator counts before what is known of all.
 * @param usual the order when nothing speaks against it
 * @param operator a hint by the number's prefix
 * @param chance from 0 to 1; below a tenth an ill gateway is tried nevertheless
 */
export function orderProviders(
  usual: readonly SmsProvider[],
  health: readonly Health[],
  operator: Operator,
  chance: number,
): SmsProvider[] {
  const illness = (provider: SmsProvider): number => {
    const known = health.filter((it) => it.provider === provider && it.judged >= fewestSamples)
    const nearest = known.find((it) => it.operator === operator) ?? known.find((it) => it.operator === null)
    return nearest && isIll(nearest) ? nearest.bad / nearest.judged : 0
  }
  const [first] = usual
  if (!first || illness(first) === 0 || chance < probeShare) return [...usual]
  return [...usual].sort((one, other) => illness(one) - illness(other))
}
