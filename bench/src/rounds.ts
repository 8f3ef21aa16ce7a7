import type { Round } from './measure.ts'

/** The round in the middle by its rate. */
export function medianRound(rounds: Round[]): Round {
  const sorted = [...rounds].sort((a, b) => a.perSecond - b.perSecond)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('No rounds')
  return middle
}

/** @param share 0.95 for p95 */
export function percentile(ms: number[], share: number): number {
  const sorted = Float64Array.from(ms).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * Warms everybody up, then lets them run by turns — one, other, one, other — so that a noisy minute of the machine
 * falls on all.
 * @returns the median round of each
 */
export async function alternate<Name extends string>(
  contenders: Record<Name, (seconds: number) => Promise<Round>>,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Record<Name, Round>> {
  const names = Object.keys(contenders) as Name[]
  const found = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<Name, Round[]>
  for (const name of names) await contenders[name](seconds)
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of names) {
      const result = await contenders[name](seconds)
      found[name].push(result)
      console.log(`  round ${round}: ${name} ${result.perSecond.toFixed(0)}/s`)
    }
  }
  return Object.fromEntries(names.map((name) => [name, medianRound(found[name])])) as Record<Name, Round>
}
