import { afterEach, expect, test } from 'vitest'
import { createPdf } from './ports/pdf/pdf.ts'
import type { Sheet } from './ports/pdf/sheet.ts'
import { createProcessPool, PoolBusy } from './process-pool.ts'

const sheet: Sheet = {
  ...{ brand: 'دادکار', title: 'آزمون', head: [], marks: [], blocks: [{ kind: 'written', text: 'سلام' }] },
  ...{ date: new Date(0), check: { address: 'https://dadkar.example/check', text: 'بررسی' } },
  ...{ fingerprint: 'SHA-256', page: 'صفحهٔ * از *' },
}
const settings = { entry: 'draw', timeoutMs: 30_000, tasksPerProcess: 2, memoryMb: 256 }
const pools: { stop(): void }[] = []
const open = <P extends { stop(): void }>(pool: P) => {
  pools.push(pool)
  return pool
}
afterEach(() => {
  for (const pool of pools.splice(0)) pool.stop()
})

test('so many are done at a time, so many wait, one more is refused', async () => {
  const pool = open(createProcessPool<Sheet, Uint8Array>({ ...settings, processes: 1, waiting: 2 }))
  const asked = await Promise.allSettled([1, 2, 3, 4].map(() => pool.ask(sheet)))
  expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  expect(asked[3]).toMatchObject({ reason: expect.any(PoolBusy) })
})

test('what takes too long is given up, and its place is free again', async () => {
  const slow = open(createProcessPool<Sheet, Uint8Array>({ ...settings, timeoutMs: 1, processes: 1 }))
  await expect(slow.ask(sheet)).rejects.toBeInstanceOf(PoolBusy)
  await expect(slow.ask(sheet)).rejects.toThrow('too long')
})

test('a sheet that cannot be drawn fails alone', async () => {
  const pdf = open(createPdf())
  const broken = { ...sheet, blocks: [{ kind: 'nobody draws this' }] } as unknown as Sheet
  await expect(pdf.draw(broken)).rejects.toThrow()
  expect((await pdf.draw(sheet)).subarray(0, 5).toString()).toBe('%PDF-')
})

test('the thread that answers requests goes on while a long paper is drawn', async () => {
  const pdf = open(createPdf())
  await pdf.draw(sheet)
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const started = performance.now()
  await pdf.draw({
    ...sheet,
    blocks: Array.from({ length: 3000 }, () => ({ kind: 'written', text: 'سلام '.repeat(60) })),
  })
  clearInterval(timer)
  expect(longest).toBeLessThan((performance.now() - started) / 2)
})
