import type { Paper } from '@dadkar/contract/paper'
import type { CheckedPaper } from '@dadkar/contract/paper-file'
import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { formOf } from './forms/index.ts'
import { openPaper } from './open-paper.ts'
import { readFinality } from './read-finality.ts'

type Question = { id: string; sha256: string; fileSha256?: string | undefined }

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

/**
 * Whether a paper with this id and this fingerprint was made here, and a file drawn of it; and of a certified copy, whether
 * what it certifies still holds. Names nobody.
 * @throws AppError paper.not_found, request.too_many
 */
export async function checkPaper(
  ctx: Pick<PublicCtx, 'db' | 'vault' | 'limits' | 'ip'>,
  { id, sha256, fileSha256 }: Question,
): Promise<CheckedPaper> {
  await ctx.limits.spendPaperCheck(ctx.ip)
  const where = { id, sha256: bytesOf(sha256) }
  const found = await ctx.db.paper.findFirst({ where, include: { case: { select: { officeCode: true } } } })
  if (!found) throw new AppError('paper.not_found')
  const paper: Paper = JSON.parse(openPaper(ctx, found).body.toString('utf8'))
  const print = fileSha256 && { paperId: id, sha256: bytesOf(fileSha256) }
  return {
    form: paper.form,
    issuedAt: formOf(paper).issuedAt,
    officeCode: found.case.officeCode,
    finality: await readFinality(ctx.db, paper, found),
    isOurFile: print ? (await ctx.db.paperPrint.count({ where: print })) > 0 : null,
  }
}
