import { type ReceiptClaims, receiptType } from '@dadkar/contract/receipt'
import type { NoticeOpening, Prisma, ReceiptKind } from '@dadkar/prisma/client'
import { v7 } from 'uuid'
import type { Config } from '../../config.ts'
import type { Db } from '../../context.ts'
import { signStatement } from '../../crypto/statements.ts'

type IssueCtx = { db: Db; config: Pick<Config, 'ORIGINS' | 'RECEIPT_KEYS'> }

const inClaims = {
  paper: { select: { sha256: true } },
  case: { select: { officeCode: true } },
} as const satisfies Prisma.NoticeInclude

type Issuing = { noticeId: string; kind: ReceiptKind; opening: NoticeOpening | null }

/** Signs the receipt of a notice and keeps it. There is one of each kind: what was issued stays as it is. */
async function issue({ db, config }: IssueCtx, { noticeId, kind, opening }: Issuing): Promise<void> {
  const notice = await db.notice.findUniqueOrThrow({ where: { id: noticeId }, include: inClaims })
  const issuedAt = new Date()
  const claims: ReceiptClaims = {
    iss: config.ORIGINS[0] ?? '',
    jti: v7(),
    iat: Math.floor(issuedAt.getTime() / 1000),
    kind,
    notice: noticeId,
    office: notice.case.officeCode,
    sha256: Buffer.from(notice.paper.sha256).toString('hex'),
    placedAt: notice.placedAt.toISOString(),
    openedAt: opening?.openedAt.toISOString() ?? null,
    capacity: opening?.capacity ?? null,
    level: opening?.level ?? null,
  }
  const jws = await signStatement(config, receiptType, claims)
  const data = { id: claims.jti, noticeId, kind, jws, issuedAt }
  await db.serviceReceipt.createMany({ data, skipDuplicates: true })
}

/** The receipt of actual service, in the transaction of the first opening. */
export async function issueOpeningReceipt(ctx: IssueCtx, noticeId: string, opening: NoticeOpening): Promise<void> {
  await issue(ctx, { noticeId, kind: 'opening', opening })
}

/** The receipt of service. Its job may run more often than once; the receipt is issued once. */
export async function issueServiceReceipt(ctx: IssueCtx, noticeId: string): Promise<void> {
  await issue(ctx, { noticeId, kind: 'service', opening: null })
}

/** Has the receipt of service issued once the transaction that placed the notice is committed. */
export async function queueServiceReceipt(db: Db, noticeId: string): Promise<void> {
  await db.$executeRaw`select graphile_worker.add_job('issueReceipt', json_build_object('noticeId', ${noticeId}::text))`
}
