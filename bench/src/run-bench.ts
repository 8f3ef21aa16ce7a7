import { Pool } from 'pg'
import { startApi } from './contenders/api.ts'
import { startBetterAuth } from './contenders/better-auth.ts'
import { startFloor } from './contenders/floor.ts'
import { betterAuthSignIn, dadkarSignIn } from './contenders/sign-in.ts'
import { verificationsOf } from './contenders/verification.ts'
import type { Size } from './dataset/size.ts'
import { startDriver } from './driver/start-driver.ts'
import { asksOf, measureList, measureSignIn, measureVerification } from './measure.ts'
import { openDatabase } from './open-database.ts'
import { describeMachine, type Report, type Row, toRow } from './report.ts'
import { alternate } from './rounds.ts'
import { assertSameAnswers } from './same-answers.ts'
import { bundleAll } from './servers/bundle.ts'
import { makeTokens } from './tokens.ts'

export type Plan = { dataDir: string; size: Size; isRebuilt: boolean; rounds: number; seconds: number }

/** What is open, to be closed in reverse order whatever happens. */
export type Closers = (() => Promise<unknown>)[]

const lists = { 'my-cases': '/v1/cases?limit=20', kartabl: '/v1/notices?limit=20' } as const

/** Starts everything, measures, and leaves the stopping to `closers`. */
export async function runBench(plan: Plan, closers: Closers): Promise<Report> {
  function keep<T extends { stop(): Promise<unknown> }>(thing: T): T {
    closers.push(() => thing.stop())
    return thing
  }
  const files = await bundleAll()
  const { url, betterAuthUrl, settings } = keep(await openDatabase(plan.dataDir, plan.size, plan.isRebuilt))
  const openPool = (connectionString: string) => {
    // Its connections may still be saying goodbye when PostgreSQL stops.
    const pool = new Pool({ connectionString, max: 2 }).on('error', () => {})
    closers.push(() => pool.end())
    return pool
  }
  const pool = openPool(url)
  const betterAuthPool = openPool(betterAuthUrl)

  const api = keep(await startApi(files.api, url, settings, plan.dataDir))
  const floor = keep(await startFloor(files.floor, url, settings, plan.dataDir))
  const betterAuth = keep(await startBetterAuth(files.betterAuth, betterAuthUrl, plan.size.accounts, plan.dataDir))
  const driver = keep(startDriver(files.driver))

  const rows: Row[] = []
  const tokens = await makeTokens(pool, settings, plan.size)
  for (const [name, path] of Object.entries(lists) as [keyof typeof lists, string][]) {
    const asks = asksOf(path, tokens)
    await assertSameAnswers(api.origin, floor.origin, asks.slice(0, 40))
    console.log(`${name}: GET ${path}`)
    const found = await alternate(
      {
        ours: (seconds) => measureList(driver, api.origin, asks, seconds),
        floor: (seconds) => measureList(driver, floor.origin, asks, seconds),
      },
      plan,
    )
    rows.push(toRow(name, 'floor', found.ours, found.floor))
  }

  const dadkar = dadkarSignIn(pool, settings.codeKey)
  const { accounts } = plan.size
  console.log('sign-in: code asked for and entered')
  const found = await alternate(
    {
      ours: (seconds) => measureSignIn(driver, api.origin, dadkar, accounts, seconds),
      floor: (seconds) => measureSignIn(driver, floor.origin, dadkar, accounts, seconds),
      'better-auth': (seconds) =>
        measureSignIn(driver, betterAuth.origin, betterAuthSignIn(betterAuthPool), accounts, seconds),
    },
    plan,
  )
  rows.push(toRow('sign-in', 'floor', found.ours, found.floor))
  rows.push(toRow('sign-in', 'better-auth', found.ours, found['better-auth']))

  console.log('verification: the code of a new person entered')
  const verifications = verificationsOf(pool, settings, 1_000_000)
  const verified = await alternate(
    {
      ours: (seconds) => measureVerification(driver, api.origin, verifications, seconds),
      floor: (seconds) => measureVerification(driver, floor.origin, verifications, seconds),
    },
    plan,
  )
  await verifications.prepare(0)
  rows.push(toRow('verification', 'floor', verified.ours, verified.floor))

  const { rows: versions } = await pool.query('show server_version')
  return { machine: describeMachine(versions[0].server_version), date: new Date().toISOString(), rows }
}
