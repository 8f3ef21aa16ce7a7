import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('every action that the API records is told in a sentence of its own', () => {
  const root = new URL('../apps/api/src', import.meta.url).pathname
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.ts$/.test(file),
  )
  const text = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const recorded = [
    ...text.matchAll(/action: '([a-z_]+\.[a-z_]+)'/g),
    ...text.matchAll(/aboutOwn\(ctx, '([a-z_]+\.[a-z_]+)'/g),
  ].map(([, action]) => action ?? '')
  expect(new Set(recorded).size).toBeGreaterThan(14)
  const sentences = read('apps/web/src/features/audit/access-sentence.ts')
  for (const action of recorded) expect(sentences, action).toContain(`'${action}': {`)
})
