import type { Outage } from '@dadkar/prisma/client'

/** A stretch of time, in milliseconds since 1970. */
type Span = { from: number; to: number }

type Row = Pick<Outage, 'service' | 'began' | 'ended'>

/** Without the portal nobody acts; without the others nobody proves who they are. */
const needed: readonly string[] = ['portal', 'civil', 'sim']

/** Of these one is enough: a code goes through the other. */
const gateways = ['kavenegar', 'smsir'] as const

/** Stretches that touch become one, in their order. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && span.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else merged.push(span)
  }
  return merged
}

function overlap(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from < to),
  )
}

/** When nobody could act here, by the ledger of outages: the portal was down, they could not
 * prove who they are, or no code reached them. */
export function findHindrances(outages: readonly Row[], now: number): Span[] {
  const of = (names: readonly string[]) =>
    outages
      .filter(({ service }) => names.includes(service))
      .map(({ began, ended }) => ({ from: began.getTime(), to: ended?.getTime() ?? now }))
  const [first, second] = gateways.map((gateway) => of([gateway]))
  return merge([...of(needed), ...overlap(first ?? [], second ?? [])])
}

/** How many seconds of a stretch they take. */
export function secondsWithin(spans: readonly Span[], within: Span): number {
  const taken = overlap(spans, [within]).reduce((sum, { from, to }) => sum + to - from, 0)
  return Math.floor(taken / 1000)
}
