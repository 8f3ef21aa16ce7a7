import type { CertifiedCopyPaper, Paper } from '@dadkar/contract/paper'
import type { CheckedPaper } from '@dadkar/contract/paper-file'
import type { Paper as PaperRow } from '@dadkar/prisma/client'
import type { Db } from '../../context.ts'

const isCertifiedCopy = (paper: Paper): paper is CertifiedCopyPaper =>
  paper.form === 'dadkar.certified-copy.1' || paper.form === 'dadkar.certified-copy.2'

/**
 * Of a certified copy: whether its ruling is still final. One that became final by the passing of the limit is final no more
 * once a service of it is annulled (labour procedure rules, art. 131); one of the dispute board stays final. Null of any
 * other paper.
 */
export async function readFinality(
  db: Db,
  paper: Paper,
  { caseId, createdAt }: Pick<PaperRow, 'caseId' | 'createdAt'>,
): Promise<CheckedPaper['finality']> {
  if (!isCertifiedCopy(paper)) return null
  const undone = await db.verdictService.findFirst({
    where: { annulledAt: { gt: createdAt }, verdict: { number: paper.verdict.number, stage: 'recognition' } },
    orderBy: { annulledAt: 'asc' },
    select: { annulledAt: true },
  })
  if (!undone?.annulledAt) return { endedAt: null, newer: null }
  const after = { gt: undone.annulledAt }
  const copies = await db.notice.count({ where: { caseId, kind: 'certifiedCopy', placedAt: after } })
  const rulings = await db.verdict.count({ where: { caseId, issuedAt: after } })
  const newer = copies > 0 ? 'certifiedCopy' : rulings > 0 ? 'ruling' : null
  return { endedAt: undone.annulledAt.toISOString(), newer }
}
