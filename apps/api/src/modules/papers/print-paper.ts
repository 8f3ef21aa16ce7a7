import { createHash } from 'node:crypto'
import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import type { Pdf } from '../../ports/pdf/pdf.ts'
import type { Sheet } from '../../ports/pdf/sheet.ts'
import { PoolBusy } from '../../process-pool.ts'
import type { Form } from './forms/form.ts'
import { formOf } from './forms/index.ts'
import type { ReadPaper } from './open-paper.ts'
import { say } from './words.ts'

type PrintCtx = Pick<Ctx, 'db' | 'config' | 'pdf'>

type Origins = Ctx['config']['ORIGINS']
type Printed = Pick<ReadPaper, 'id' | 'sha256'>

export type PaperFile = { fileName: string; bytes: Buffer; sha256: Buffer }

/** Seconds after which whoever was refused may try again. */
const retryAfter = 5

/** Where a page tells whether a paper is ours. What it asks about stands after the `#`, which no server is sent. */
function checkAddress([origin]: Origins, { id, sha256 }: Printed): string {
  return `${origin}/check#${id}.${sha256.toString('hex')}`
}

/** A form of a paper with what all papers have in common: the brand, the QR code, the foot. */
export function toSheet(origins: Origins, paper: Printed, { issuedAt, ...form }: Form): Sheet {
  return {
    ...form,
    brand: say(m['ui.common.brand']),
    date: new Date(issuedAt),
    check: { address: checkAddress(origins, paper), text: say(m['ui.papers.checkHow']) },
    fingerprint: say(m['ui.notices.fingerprint'], { sha256: paper.sha256.toString('hex') }),
    page: say(m['ui.papers.page'], { page: '*', pages: '*' }),
  }
}

async function draw(pdf: Pdf, sheet: Sheet): Promise<Buffer> {
  try {
    return await pdf.draw(sheet)
  } catch (error) {
    if (error instanceof PoolBusy) throw new AppError('server.overloaded', { params: { retryAfter } })
    throw error
  }
}

/**
 * Draws a form of a paper and records the hash of the file. The same paper is the same file, as long as a release does
 * not change how it is drawn; each file that ever left is recorded.
 * @throws AppError server.overloaded
 */
export async function printForm(ctx: PrintCtx, paper: ReadPaper, form: Form, name: string): Promise<PaperFile> {
  const bytes = await draw(ctx.pdf, toSheet(ctx.config.ORIGINS, paper, form))
  const sha256 = createHash('sha256').update(bytes).digest()
  const data = { paperId: paper.id, sha256: new Uint8Array(sha256) }
  await ctx.db.paperPrint.createMany({ data, skipDuplicates: true })
  return { fileName: `dadkar-${name.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`, bytes, sha256 }
}

/** A paper as it was served, as a file. */
export function printPaper(ctx: PrintCtx, paper: ReadPaper): Promise<PaperFile> {
  const content: Paper = JSON.parse(paper.body.toString('utf8'))
  const kind = content.form.split('.')[1] ?? ''
  return printForm(ctx, paper, formOf(content), `${content.caseNumber}-${kind}`)
}
