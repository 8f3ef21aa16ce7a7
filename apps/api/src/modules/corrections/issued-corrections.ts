import type { CaseDetail } from '@dadkar/contract/case'
import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import type { Notice, Prisma, VerdictCorrection } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'
import { inFacts } from '../cases/case-facts.ts'
import { readCorrection } from './correction-text.ts'

/** With a case: its rulings, and what was corrected in each. */
export const inCorrected = {
  ...inFacts.verdicts,
  include: {
    ...inFacts.verdicts.include,
    corrections: { where: { issuedAt: { not: null } }, orderBy: { id: 'desc' } },
  },
} as const satisfies Prisma.Case$verdictsArgs

type Ruling = { number: string | null; corrections: readonly VerdictCorrection[] }

function listCorrections(verdicts: readonly Ruling[]) {
  return verdicts.flatMap(({ number: verdictNumber, corrections }) =>
    corrections.flatMap((row) => {
      const { number, issuedAt } = row
      if (!number || !issuedAt || !verdictNumber) return []
      return [{ row, ref: { number, verdictNumber, issuedAt: issuedAt.toISOString() } }]
    }),
  )
}

/** For a party: what a correction says is in the notice of it. */
export function toOwnCorrections(
  { verdicts, notices }: { verdicts: readonly Ruling[]; notices: readonly Notice[] },
  reader: string,
): CaseDetail['corrections'] {
  return listCorrections(verdicts).map(({ row, ref }) => ({
    ...ref,
    noticeId: notices.find((each) => each.paperId === row.paperId && each.addresseeId === reader)?.id ?? null,
  }))
}

export function toCorrections(
  vault: Vault,
  { verdicts }: { verdicts: readonly Ruling[] },
): OfficeCaseDetail['corrections'] {
  return listCorrections(verdicts).map(({ row, ref }) => ({ ...ref, text: readCorrection(vault, row) }))
}
