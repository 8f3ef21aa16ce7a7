import { execa } from 'execa'
import { expect, test } from 'vitest'

test.each([0, 3])('a program that embeds PostgreSQL ends with its own code, %i, and says nothing', async (code) => {
  const program = `await import('@dadkar/prisma/embedded-postgres'); process.exitCode = ${code}`
  const root = new URL('..', import.meta.url).pathname
  const args = ['--import', 'tsx', '--input-type=module', '-e', program]
  const { exitCode, stderr } = await execa('node', args, { cwd: root, reject: false })
  expect([exitCode, stderr]).toEqual([code, ''])
})
