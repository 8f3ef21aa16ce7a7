import { type ReceiptClaims, receiptType } from '@dadkar/contract/receipt'
import type { NoticeOpening, Prisma, ReceiptKind } from '@dadkar/prisma/client'
import { v7 } from 'uuid'
import type { Config } from '../../config.ts'
import type { Db } from '../../context.ts'
import { signStatement } from '../../crypto/statements.ts'

type SignCtx = Pick<Config, 'ORIGINS' | 'RECEIPT_KEYS'>
type IssueCtx = { db: Db; config: SignCtx }

/** What a receipt says of a notice. */
type Receipted = { id: string; officeCode: string; sha256: Uint8Array; placedAt: Date }
type Opening = Pick<NoticeOpening, 'openedAt' | 'capacity' | 'level'>

/** Signs a receipt: of actual service where the notice was opened, else of service. */
export async function signReceipt(config: SignCtx, notice: Receipted, opening: Opening | null) {
  const issuedAt = opening?.openedAt ?? new Date()
  const kind: ReceiptKind = opening ? 'opening' : 'service'
  const claims: ReceiptClaims = {
    iss: config.ORIGINS[0] ?? '',
    jti: v7(),
    iat: Math.floor(issuedAt.getTime() / 1000),
    kind,
    notice: notice.id,
    office: notice.officeCode,
    sha256: Buffer.from(notice.sha256).toString('hex'),
    placedAt: notice.placedAt.toISOString(),
    openedAt: opening?.openedAt.toISOString() ?? null,
    capacity: opening?.capacity ?? null,
    level: opening?.level ?? null,
  }
  return { id: claims.jti, kind, jws: await signStatement(config, receiptType, claims), issuedAt }
}

const inReceipt = {
  paper: { select: { sha256: true } },
  case: { select: { officeCode: true } },
} as const satisfies Prisma.NoticeInclude

/**
 * The receipt of service, whose job is queued where a paper is placed. It may run more often than once; there is one of each kind, and what was issued stays as
 * it is.
 */
export async function issueServiceReceipt({ db, config }: IssueCtx, noticeId: string): Promise<void> {
  const notice = await db.notice.findUniqueOrThrow({ where: { id: noticeId }, include: inReceipt })
  const receipt = await signReceipt(config, { ...notice, ...notice.paper, ...notice.case }, null)
  await db.serviceReceipt.createMany({ data: { ...receipt, noticeId }, skipDuplicates: true })
}
