/**
 * Writes `generated/errors.js` and `generated/signed-in-errors.js`: every `errors.<code>` text exported under its bare
 * code, so that a code that came from the server can be looked up without pulling all other texts into the same chunk.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { nounOf, publicNouns } from './error-nouns.ts'

type Texts = { [key: string]: string | Texts }

function listCodes(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : listCodes(value, `${prefix}${key}.`),
  )
}

const source: Texts = JSON.parse(readFileSync(new URL('../texts/errors.fa.json', import.meta.url), 'utf8'))
const errors = typeof source.errors === 'object' ? source.errors : {}
const codes = listCodes(errors)
const isPublic = (code: string) => publicNouns.includes(nounOf(code))

function write(name: string, exported: string[]): void {
  const names = exported.map((code) => `  "errors.${code}" as "${code}"`)
  const module = names.length === 0 ? 'export {}\n' : `export {\n${names.join(',\n')}\n} from '#texts'\n`
  for (const extension of ['js', 'd.ts'])
    writeFileSync(new URL(`../generated/${name}.${extension}`, import.meta.url), module)
}

write('errors', codes.filter(isPublic))
write(
  'signed-in-errors',
  codes.filter((code) => !isPublic(code)),
)
