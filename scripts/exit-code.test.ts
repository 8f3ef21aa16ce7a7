import { execa } from 'execa'
import { expect, test } from 'vitest'

test('a run that failed says so, also where it started a PostgreSQL', async () => {
  const program = `await import('@dadkar/prisma/embedded-postgres'); process.exitCode = 3`
  const root = new URL('..', import.meta.url).pathname
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const { exitCode } = await execa('node', args, { cwd: root, reject: false })
  expect(exitCode).toBe(3)
})
