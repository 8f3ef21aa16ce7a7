import type { Round } from '../measure.ts'
import { percentile } from '../rounds.ts'
import type { Loads } from './load.ts'
import type { RowName } from './measure-growth.ts'

/** One request at both sizes. Rates per second; times in milliseconds. */
export type Row = {
  name: RowName
  /** At the large size. */
  ours: number
  floor: number
  ratio: number
  /** Ours. */
  p95Small: number
  p95Large: number
  growth: number
}

export type Report = {
  machine: string
  date: string
  cases: { small: number; large: number }
  rows: Row[]
  load: Loads
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))

export function toRow(name: RowName, found: Record<'oursSmall' | 'oursLarge' | 'floorLarge', Round>): Row {
  const p95Small = percentile(found.oursSmall.ms, 0.95)
  const p95Large = percentile(found.oursLarge.ms, 0.95)
  const { perSecond: ours } = found.oursLarge
  const { perSecond: floor } = found.floorLarge
  return {
    ...{ name, ours: round(ours, 0), floor: round(floor, 0), ratio: round(ours / floor, 2) },
    ...{ p95Small: round(p95Small, 1), p95Large: round(p95Large, 1), growth: round(p95Large / p95Small, 2) },
  }
}

/** As docs/scaling.md shows it. */
export function toMarkdown({ machine, date, cases, rows, load }: Report): string {
  const { registering, reading } = load
  const number = (value: number) => value.toLocaleString('en')
  return [
    `${machine}, ${date.slice(0, 10)}.`,
    '',
    '| request | ours/s | floor/s | ratio | p95 at ' +
      `${number(cases.small)} | p95 at ${number(cases.large)} | growth |`,
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.ours} | ${row.floor} | ${row.ratio} | ${row.p95Small} ms | ${row.p95Large} ms | ${row.growth} |`,
    ),
    '',
    `With ${number(cases.large)} cases, ${number(registering.petitions)} petitions at ${registering.perSecond} a second, ${registering.readers} readers beside:`,
    '',
    '| request | answered | p50 | p95 | p99 |',
    '| --- | --: | --: | --: | --: |',
    `| petition signed and registered | ${number(registering.petitions)} | ${registering.p50} ms | ${registering.p95} ms | ${registering.p99} ms |`,
    `| a list | ${number(reading.requests)} | ${reading.p50} ms | ${reading.p95} ms | ${reading.p99} ms |`,
  ].join('\n')
}
