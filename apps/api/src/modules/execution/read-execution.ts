import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { CertifiedCopyPaper } from '@dadkar/contract/paper'
import type { CaseState } from '@dadkar/prisma/client'
import type { Ctx, Within } from '../../context.ts'

const asked: readonly CaseState[] = ['executionRequested', 'sentToExecution', 'closed']

/** The request that stands, with its certified copy; one that a void service undid does not stand. */
export async function readExecution(
  { db, vault }: Within<Pick<Ctx, 'db' | 'vault'>>,
  { id: caseId, state }: { id: string; state: CaseState },
): Promise<OfficeCaseDetail['executionRequest']> {
  if (!asked.includes(state)) return null
  const where = { caseId, kind: 'certifiedCopy' } as const
  const notice = await db.notice.findFirst({ where, orderBy: { id: 'desc' }, include: { paper: true } })
  if (!notice) return null
  const paper = JSON.parse(vault.openText('paper', notice.paper.bodySealed)) as CertifiedCopyPaper
  return { requestedAt: notice.placedAt.toISOString(), paper }
}
