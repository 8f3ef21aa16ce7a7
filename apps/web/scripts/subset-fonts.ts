/**
 * Makes the two committed font files from the published variable Vazirmatn: Persian and Latin, weights 400 to 700.
 * Run again only when the font's version changes: `pnpm --filter @dadkar/web fonts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
}

const persian = [
  range(0x0621, 0x063a),
  range(0x0640, 0x0655),
  range(0x0660, 0x066c),
  'ٰپچژکگیۀۃےە',
  range(0x06f0, 0x06f9),
  '،؛؟ \u200c\u200d\u200e\u200f«»﷼',
].join('')
const latin = `${range(0x20, 0x7e)}\u00a0©«»·–—‘’“”•…−×✓→←`

const source = await readFile(new URL('../node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf', import.meta.url))
for (const [name, text] of Object.entries({ persian, latin })) {
  const font = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  })
  await writeFile(new URL(`../src/fonts/vazirmatn-${name}.woff2`, import.meta.url), font)
}
