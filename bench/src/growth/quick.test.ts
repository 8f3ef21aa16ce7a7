import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

it('measures each request at both sizes, and registers every petition while others read', async () => {
  const args = ['--import', 'tsx', 'bench/src/growth/main.ts', '--quick']
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 170_000 })
  for (const name of ['my-cases', 'kartabl', 'queue', 'opening'])
    expect(stdout).toMatch(new RegExp(`^\\| ${name} \\|`, 'm'))
  expect(stdout).toMatch(/^\| petition signed and registered \| 60 \|/m)
})
