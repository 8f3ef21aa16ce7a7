/**
 * Writes `generated/joined.js`: all texts in one module. A text is a file of its own so that a page of the browser app is
 * built with no more than it says; a program that reads thousands of small files waits seconds for them.
 * `#texts` in package.json gives each the one that suits it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const generated = new URL('../generated/', import.meta.url)
const messages = new URL('messages/', generated)
const importLine = /^import .*$/gm
const comment = /^\/\*[\s\S]*?\*\/$|\/\*\* @type .*? \*\/ /gm

const names = readdirSync(messages).filter((name) => name.endsWith('.js') && name !== '_index.js')
const texts = names.map((name) => readFileSync(new URL(name, messages), 'utf8'))
const imports = new Set(texts.flatMap((text) => text.match(importLine) ?? []))
const bodies = texts.map((text) => text.replace(importLine, '').replace(comment, '').trim())
writeFileSync(
  new URL('joined.js', generated),
  `${[...imports].join('\n').replaceAll("'../", "'./")}\n${bodies.join('\n')}\n`,
)
