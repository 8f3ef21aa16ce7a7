/**
 * Writes `generated/errors.js`: every `errors.<code>` text exported under its bare code, so that a code that came from
 * the server can be looked up without pulling all other texts into the same chunk.
 */
import { readFileSync, writeFileSync } from 'node:fs'

type Texts = { [key: string]: string | Texts }

function listCodes(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : listCodes(value, `${prefix}${key}.`),
  )
}

const source: Texts = JSON.parse(readFileSync(new URL('../texts/errors.fa.json', import.meta.url), 'utf8'))
const errors = typeof source.errors === 'object' ? source.errors : {}
const names = listCodes(errors).map((code) => `  "errors.${code}" as "${code}"`)
const module = names.length === 0 ? 'export {}\n' : `export {\n${names.join(',\n')}\n} from './messages/_index.js'\n`
for (const extension of ['js', 'd.ts'])
  writeFileSync(new URL(`../generated/errors.${extension}`, import.meta.url), module)
