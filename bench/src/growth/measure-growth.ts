import { Pool } from 'pg'
import { startApi } from '../contenders/api.ts'
import { startFloor } from '../contenders/floor.ts'
import type { Size } from '../dataset/size.ts'
import type { Driver } from '../driver/start-driver.ts'
import { connections, measureList, type Round } from '../measure.ts'
import { assertSameAnswers } from '../same-answers.ts'
import type { Settings } from '../settings.ts'
import { makeTokens } from '../tokens.ts'
import { openingsOf } from './openings.ts'
import { signInOfficers } from './sessions.ts'

export const rowNames = ['my-cases', 'kartabl', 'queue', 'opening'] as const
export type RowName = (typeof rowNames)[number]

type Measure = (origin: string, seconds: number) => Promise<Round>

/** A country, its portal and the same by hand. */
export type Country = {
  ours: string
  floor: string
  pool: Pool
  settings: Settings
  tokens: string[]
  measures: Record<RowName, Measure>
}

const paths = {
  'my-cases': '/v1/cases?limit=20',
  kartabl: '/v1/notices?limit=20',
  queue: '/v1/office/cases?limit=20&state=registered',
} as const

/** More than anybody opens in a round. */
const openingsInRound = 8_000

export type Closers = (() => Promise<unknown>)[]

/** Starts the servers of one country and readies what is measured there. */
export async function openCountry(
  { url, size, settings, logDir }: { url: string; size: Size; settings: Settings; logDir: string },
  files: { api: string; floor: string },
  driver: Driver,
  closers: Closers,
): Promise<Country> {
  const pool = new Pool({ connectionString: url, max: 2 }).on('error', () => {})
  closers.push(() => pool.end())
  const api = await startApi(files.api, url, settings, logDir)
  closers.push(() => api.stop())
  const floor = await startFloor(files.floor, url, settings, logDir)
  closers.push(() => floor.stop())
  const tokens = await makeTokens(pool, settings, size)
  const asking = { 'my-cases': tokens, kartabl: tokens, queue: await signInOfficers(pool, settings) }
  const openings = await openingsOf(pool, settings, openingsInRound)

  const list = (name: keyof typeof paths): Measure => {
    return (origin, seconds) => measureList(driver, origin, paths[name], asking[name], seconds)
  }
  for (const name of Object.keys(paths) as (keyof typeof paths)[]) {
    await assertSameAnswers(api.origin, floor.origin, paths[name], asking[name].slice(0, 20))
  }
  return {
    ...{ ours: api.origin, floor: floor.origin, pool, settings, tokens },
    measures: {
      'my-cases': list('my-cases'),
      kartabl: list('kartabl'),
      queue: list('queue'),
      async opening(origin, seconds) {
        const asks = await openings.prepare()
        const done = await driver.drive({ origin, method: 'POST', asks, connections, seconds, isOnce: true })
        return { perSecond: done.answers.length / done.seconds, ms: done.answers.map(({ ms }) => ms) }
      },
    },
  }
}
