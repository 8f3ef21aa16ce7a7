import type { NoticeDetail, NoticeKind } from '@dadkar/contract/notice'
import type { Message } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { type Evidenced, type Served, toEvidence, toHex, toOpening } from './notice-evidence.ts'
import { readOwnNotice } from './notices.queries.ts'

type Envelope = {
  id: string
  kind: NoticeKind
  caseId: string
  caseNumber: string
  officeCode: string
  addresseeId: string
  senderName: string
  paperId: string
  placedAt: Date
  openedAt: Date | null
  isService: boolean
  sha256: Uint8Array<ArrayBuffer>
}

/** A moment inside JSON of the database. */
type Written<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] }

type Row = Envelope & {
  openings: (Written<Omit<Evidenced['openings'][number], 'sha256'>> & { sha256: string })[]
  receipts: Written<Evidenced['receipts'][number]>[]
  messages: Written<Pick<Message, 'state' | 'delivery' | 'sentAt' | 'deliveredAt'>>[]
  services: Written<Served>[]
}

export type OwnNotice = Envelope & Evidenced & { services: Served[] }

const toDate = (written: string | null) => (written === null ? null : new Date(written))

/**
 * A notice is its addressee's alone (or theirs who act for it): to anybody else it does not exist.
 * @throws AppError notice.not_found
 */
export async function readOwn({ pool, actor }: Pick<Ctx, 'pool' | 'actor'>, id: string): Promise<OwnNotice> {
  const [row] = await onPool(pool)<Row>('read-own-notice', readOwnNotice, [id, subjectOf(actor)])
  if (!row) throw new AppError('notice.not_found')
  return {
    ...row,
    openings: row.openings.map((opening) => ({
      ...opening,
      openedAt: new Date(opening.openedAt),
      sha256: Buffer.from(opening.sha256, 'hex'),
    })),
    receipts: row.receipts.map((receipt) => ({ ...receipt, issuedAt: new Date(receipt.issuedAt) })),
    messages: row.messages.map((message) => ({
      ...message,
      sentAt: toDate(message.sentAt),
      deliveredAt: toDate(message.deliveredAt),
    })),
    services: row.services.map((service) => ({ ...service, lastDay: toDate(service.lastDay) })),
  }
}

export function toDetail(notice: OwnNotice): NoticeDetail {
  const { id, kind, caseId, caseNumber, senderName, placedAt, openedAt } = notice
  return {
    ...{ id, kind, caseId, caseNumber, senderName },
    placedAt: placedAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    sha256: toHex(notice.sha256),
    openings: notice.openings.map(toOpening),
    ...toEvidence(notice, [notice]),
  }
}
