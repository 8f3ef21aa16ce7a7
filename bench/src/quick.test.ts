import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('measures every row and writes them in the agreed shape', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'dadkar-bench-test-'))
  const out = join(dir, 'latest.json')
  try {
    const args = ['--import', 'tsx', 'bench/src/main.ts', '--quick', '--out', out]
    await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 170_000 })
    const report = JSON.parse(await readFile(out, 'utf8'))
    expect(Object.keys(report)).toEqual(['machine', 'date', 'rows'])
    expect(new Date(report.date).toISOString()).toBe(report.date)
    expect(report.rows.map(({ name, against }: Record<string, string>) => `${name} ${against}`)).toEqual([
      'my-cases floor',
      'kartabl floor',
      'sign-in floor',
      'sign-in better-auth',
      'verification floor',
    ])
    for (const { name: _, against: __, ...numbers } of report.rows) {
      expect(Object.keys(numbers)).toEqual(['ours', 'theirs', 'ratio', 'p50', 'p95', 'p99', 'theirP95'])
      for (const number of Object.values(numbers)) expect(number).toBeGreaterThan(0)
      expect(numbers.ratio).toBeCloseTo(numbers.ours / numbers.theirs, 2)
      expect(numbers.p50 <= numbers.p95 && numbers.p95 <= numbers.p99).toBe(true)
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
