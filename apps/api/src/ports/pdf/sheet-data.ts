import { renderSVG } from 'uqr'
import type { Printer } from './printable.ts'
import type { Block, Fact, Sheet } from './sheet.ts'

/** A sheet as `sheet.typ` reads it: each text made printable and cut into runs. */
export function toSheetData(printer: Printer, sheet: Sheet) {
  const { runs, paragraphs, exact } = printer
  const facts = (of: readonly Fact[]) => of.map(({ term, value }) => ({ term: runs(term), value: runs(value) }))

  function block(of: Block): object {
    switch (of.kind) {
      case 'heading':
      case 'text':
        return { ...of, text: runs(of.text) }
      case 'written':
        return { ...of, text: paragraphs(of.text) }
      case 'facts':
        return { ...of, facts: facts(of.facts) }
      case 'key':
        return { ...of, blocks: of.blocks.map(block) }
      case 'signatures':
        return {
          ...of,
          signatures: of.signatures.map(({ name, lines }) => ({ name: runs(name), lines: lines.map(runs) })),
        }
      case 'table':
        return {
          ...of,
          columns: of.columns.map((column) => ({ ...column, name: runs(column.name) })),
          rows: of.rows.map((row) => row.map((cell) => cell.map(runs))),
          total: facts(of.total ?? []),
        }
    }
  }

  const { date, check } = sheet
  return {
    title: exact(sheet.title),
    brand: exact(sheet.brand),
    head: sheet.head.map(runs),
    marks: facts(sheet.marks),
    blocks: sheet.blocks.map(block),
    date: [
      ...[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()],
      ...[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()],
    ],
    page: sheet.page.split('*').map(exact),
    check: {
      address: exact(check.address),
      text: exact(check.text),
      qr: renderSVG(check.address, { border: 0, ecc: 'M' }),
    },
    fingerprint: exact(sheet.fingerprint),
  }
}
