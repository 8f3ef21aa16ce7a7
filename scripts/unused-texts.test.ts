import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Texts = { [key: string]: string | Texts }

const root = new URL('..', import.meta.url)
const texts = new URL('packages/messages/texts/', root)

function keysOf(some: Texts, prefix = ''): string[] {
  return Object.entries(some).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
}

/** Texts of errors belong to codes, which `packages/messages` holds against the contract. */
const keys = readdirSync(texts)
  .filter((name) => name.endsWith('.fa.json') && name !== 'errors.fa.json')
  .flatMap((name) => keysOf(JSON.parse(readFileSync(new URL(name, texts), 'utf8'))))

const source = ['apps/api/src/', 'apps/web/src/', 'prisma/src/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(new URL(folder + file, root), 'utf8')),
  )
  .join('\n')

test('no text is without a place that says it', () => {
  expect(keys.length).toBeGreaterThan(3000)
  const named = new Set(source.match(/(?<=['`])[\w]+(?:\.[\w]+)+(?=['`])/g))
  // `ui.claim.${kind}` says every text that begins so.
  const beginnings = [...source.matchAll(/`([\w]+\.[\w.]+)\$\{/g)].map(([, beginning = '']) => beginning)
  const isSaid = (key: string) => named.has(key) || beginnings.some((beginning) => key.startsWith(beginning))
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})
