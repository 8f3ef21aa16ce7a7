import { cpus, totalmem } from 'node:os'
import type { Round } from './measure.ts'
import { percentile } from './rounds.ts'

/** One line of `results/latest.json`. Rates are per second; times in milliseconds, ours, and `theirP95` theirs. */
export type Row = {
  name: 'my-cases' | 'kartabl' | 'sign-in' | 'verification'
  against: 'floor' | 'better-auth'
  ours: number
  theirs: number
  ratio: number
  p50: number
  p95: number
  p99: number
  theirP95: number
}

export type Report = { machine: string; date: string; rows: Row[] }

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

export function toRow(name: Row['name'], against: Row['against'], ours: Round, theirs: Round): Row {
  return {
    name,
    against,
    ours: round(ours.perSecond, 1),
    theirs: round(theirs.perSecond, 1),
    ratio: round(ours.perSecond / theirs.perSecond, 3),
    p50: round(percentile(ours.ms, 0.5), 2),
    p95: round(percentile(ours.ms, 0.95), 2),
    p99: round(percentile(ours.ms, 0.99), 2),
    theirP95: round(percentile(theirs.ms, 0.95), 2),
  }
}

export function describeMachine(postgres: string): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const software = `Node ${process.versions.node}, PostgreSQL ${postgres}`
  return `${cpus().length} × ${cpu?.model.trim() ?? process.arch}, ${memory} GiB, ${process.platform}, ${software}`
}

export function printTable({ machine, rows }: Report) {
  console.log(
    `\n${machine}\nPer second (a sign-in is two requests), medians; times of ours in ms, and the p95 of theirs\n`,
  )
  const lines = [
    ['', 'against', 'ours', 'theirs', 'ratio', 'p50', 'p95', 'p99', 'theirs'],
    ...rows.map((row) => [
      row.name,
      row.against,
      row.ours.toFixed(0),
      row.theirs.toFixed(0),
      row.ratio.toFixed(2),
      row.p50.toFixed(1),
      row.p95.toFixed(1),
      row.p99.toFixed(1),
      row.theirP95.toFixed(1),
    ]),
  ]
  for (const [name = '', against = '', ...numbers] of lines) {
    console.log(name.padEnd(14) + against.padEnd(12) + numbers.map((number) => number.padStart(8)).join(''))
  }
}
