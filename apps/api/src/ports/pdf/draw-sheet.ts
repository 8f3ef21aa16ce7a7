import { readFileSync } from 'node:fs'
import { createRequire as requireFrom } from 'node:module'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { create, type Font } from 'fontkit'
import { createPrinter } from './printable.ts'
import { setReadingOrder } from './reading-order.ts'
import type { Sheet } from './sheet.ts'
import { toSheetData } from './sheet-data.ts'

// Under another name: the bundle's banner takes the usual one.
const { resolve } = requireFrom(import.meta.url)
const readFont = (weight: string) => readFileSync(resolve(`vazirmatn/fonts/ttf/Vazirmatn-${weight}.ttf`))

/** Papers after which the compiler forgets what it did not use again. */
const keptFor = 10

/**
 * The renderer: Typst, with the two weights of Vazirmatn and no other file of the machine within its reach.
 * The bundle has `sheet.typ` beside it, as the sources do.
 */
export function createRenderer(): (sheet: Sheet) => Promise<Uint8Array> {
  const fonts = ['Regular', 'Bold'].map(readFont)
  const template = readFileSync(new URL('./sheet.typ', import.meta.url), 'utf8')
  const printer = createPrinter(create(fonts[0] as Buffer) as Font)
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] })

  /** @throws Error with what Typst says of the place in the template; it holds none of the paper's words */
  return async function draw(sheet) {
    const inputs = { sheet: JSON.stringify(toSheetData(printer, sheet)) }
    const compiled = compiler.compile({ mainFileContent: template, inputs })
    if (!compiled.result) throw new Error(`Typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
    const bytes = compiler.pdf(compiled.result, { pdfStandard: PdfStandard.A_2b })
    compiler.evictCache(keptFor)
    return setReadingOrder(bytes)
  }
}
