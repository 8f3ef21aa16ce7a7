import { Pool } from 'pg'
import { startApi } from '../contenders/api.ts'
import { startFloor } from '../contenders/floor.ts'
import type { Size } from '../dataset/size.ts'
import type { Ask } from '../driver/closed-loop.ts'
import type { Driver } from '../driver/start-driver.ts'
import { asksOf, connections, measureList, type Round } from '../measure.ts'
import { assertSameAnswers } from '../same-answers.ts'
import type { Settings } from '../settings.ts'
import { makeTokens, peopleOf } from '../tokens.ts'
import { openingsOf } from './openings.ts'
import { signInAll, signInOfficers } from './sessions.ts'

export const rowNames = ['my-cases', 'kartabl', 'queue', 'search', 'opening'] as const
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

/** Each is a name that many have, written as people write. */
const words = ['كريمي', 'موسوی', 'نوری', 'زهرا محمدی', 'اكبري']

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
  await signInAll(pool, peopleOf(tokens))
  const lists = {
    'my-cases': asksOf('/v1/cases?limit=20', tokens),
    kartabl: asksOf('/v1/notices?limit=20', tokens),
    queue: asksOf('/v1/office/cases?limit=20&state=registered', await signInOfficers(pool, settings)),
    search: asksOf('/v1/notices/search', tokens).map((ask, at) => ({
      ...ask,
      body: { text: words[at % words.length] },
    })),
  }
  const openings = await openingsOf(pool, settings, openingsInRound)

  const list = (asks: Ask[]): Measure => {
    return (origin, seconds) => measureList(driver, origin, asks, seconds)
  }
  for (const asks of Object.values(lists)) await assertSameAnswers(api.origin, floor.origin, asks.slice(0, 20))
  return {
    ...{ ours: api.origin, floor: floor.origin, pool, settings, tokens },
    measures: {
      'my-cases': list(lists['my-cases']),
      kartabl: list(lists.kartabl),
      queue: list(lists.queue),
      search: list(lists.search),
      async opening(origin, seconds) {
        const asks = await openings.prepare()
        const done = await driver.drive({ origin, method: 'POST', asks, connections, seconds, isOnce: true })
        return { perSecond: done.answers.length / done.seconds, ms: done.answers.map(({ ms }) => ms) }
      },
    },
  }
}
