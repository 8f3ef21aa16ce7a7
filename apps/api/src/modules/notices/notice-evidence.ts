import type { NoticeDetail } from '@dadkar/contract/notice'
import type { Message, Notice, NoticeOpening, Party, Prisma, ServiceReceipt } from '@dadkar/prisma/client'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import type { Vault } from '../../crypto/vault.ts'
import { toDay } from '../cases/case-view.ts'
import { inAnnulment, type ServedVerdict, toAnnulment } from '../verdicts/annulment-view.ts'

/** With a notice: what proves its service. */
export const inEvidence = {
  openings: { orderBy: { id: 'asc' }, include: { person: { select: { firstName: true, lastName: true } } } },
  receipts: { orderBy: { id: 'asc' } },
  messages: { orderBy: { id: 'asc' } },
  verdictService: { include: inAnnulment },
} as const satisfies Prisma.NoticeInclude

type Sent = Pick<Message, 'state' | 'delivery' | 'sentAt' | 'deliveredAt'>
type Opening = Pick<NoticeOpening, 'id' | 'openedAt' | 'capacity' | 'level' | 'sha256'> & {
  person: { firstName: string; lastName: string }
}
/** What is read of a notice for its evidence. */
export type Evidenced = Pick<Notice, 'kind' | 'dueAt' | 'isService'> & {
  openings: Opening[]
  receipts: Pick<ServiceReceipt, 'id' | 'kind' | 'issuedAt'>[]
  messages: Sent[]
  verdictService: ServedVerdict | null
}

type Evidence = Pick<NoticeDetail, 'isService' | 'alert' | 'limit' | 'receipts' | 'annulment'>

export const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

export function toEvidence(vault: Vault, row: Evidenced): Evidence {
  return {
    isService: row.isService,
    alert: toAlert(row.messages),
    limit: limitOf(row),
    annulment: row.verdictService && toAnnulment(vault, row.verdictService),
    receipts: row.receipts.map(({ id, kind, issuedAt }) => ({ id, kind, issuedAt: issuedAt.toISOString() })),
  }
}

type Placed = Evidenced & Pick<Notice, 'id' | 'addresseeId' | 'placedAt' | 'openedAt'>

/** A notice as it stands on the page of its case. */
export function toNoticeInCase(
  vault: Vault,
  row: Placed,
  { parties }: { parties: Pick<Party, 'side' | 'subjectId'>[] },
) {
  return {
    ...{ id: row.id, kind: row.kind },
    addresseeSide: parties.find(({ subjectId }) => subjectId === row.addresseeId)?.side ?? null,
    placedAt: row.placedAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    ...toEvidence(vault, row),
  }
}

/** The opening that served it. Of two at the same moment the other may have the lower id. */
export function findServingOpening({ openedAt, openings }: Pick<Placed, 'openedAt' | 'openings'>) {
  const found = openings.find((opening) => opening.openedAt.getTime() === openedAt?.getTime())
  return found ? toOpening(found) : null
}

export function toOpening(opening: Opening): NoticeDetail['openings'][number] {
  const { id, openedAt, capacity, level, sha256, person } = opening
  const openedBy = `${person.firstName} ${person.lastName}`
  return { id, openedAt: openedAt.toISOString(), openedBy, capacity, level, sha256: toHex(sha256) }
}

const best = ['undelivered', 'queued', 'sent', 'delivered'] as const

function stateOf({ state, delivery }: Sent): (typeof best)[number] {
  if (delivery === 'delivered') return 'delivered'
  if (delivery || state === 'failed') return 'undelivered'
  return state
}

/** The best that became of the messages, as one that arrived is enough. */
function toAlert(messages: Sent[]): Evidence['alert'] {
  const state = best.findLast((each) => messages.some((message) => stateOf(message) === each))
  const firstOf = (key: 'sentAt' | 'deliveredAt') =>
    messages
      .flatMap((message) => message[key]?.toISOString() ?? [])
      .sort()
      .at(0) ?? null
  return { state: state ?? 'none', sentAt: firstOf('sentAt'), deliveredAt: firstOf('deliveredAt') }
}

/** The limit that runs from this service; one that was annulled, and a ruling of a dispute board, set none. */
function limitOf({ kind, dueAt, isService, verdictService }: Evidenced): Evidence['limit'] {
  if (kind === 'defectNotice' && isService && dueAt) {
    // It is over at `dueAt`: as it was told, or moved since.
    return { rule: 'defectCure', lastDay: addDays(tehranDay(dueAt), -1) }
  }
  const lastDay = verdictService?.annulledAt === null ? toDay(verdictService.lastDay) : null
  return lastDay === null ? null : { rule: 'objection', lastDay }
}
