import type { NoticeDetail } from '@dadkar/contract/notice'
import type { Message, Notice, NoticeOpening, Prisma, ServiceReceipt, VerdictService } from '@dadkar/prisma/client'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { caseSettings } from '../cases/case-facts.ts'
import { toDay } from '../cases/case-view.ts'

/** With a notice: what proves its service. */
export const inEvidence = {
  openings: { orderBy: { id: 'asc' }, include: { person: { select: { firstName: true, lastName: true } } } },
  receipts: { orderBy: { id: 'asc' } },
  messages: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.NoticeInclude

type Sent = Pick<Message, 'state' | 'delivery' | 'sentAt' | 'deliveredAt'>
type Opening = Pick<NoticeOpening, 'id' | 'openedAt' | 'capacity' | 'level' | 'sha256'> & {
  person: { firstName: string; lastName: string }
}
/** What is read of a notice for its evidence. */
export type Evidenced = Pick<Notice, 'id' | 'kind' | 'placedAt' | 'isService'> & {
  openings: Opening[]
  receipts: Pick<ServiceReceipt, 'id' | 'kind' | 'issuedAt'>[]
  messages: Sent[]
}
/** What sets a limit running. */
export type Served = Pick<VerdictService, 'noticeId' | 'lastDay'>

type Evidence = Pick<NoticeDetail, 'isService' | 'alert' | 'limit' | 'receipts'>

export const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** @param verdicts of the case, for the limit that a served one set running */
export function toEvidence(row: Evidenced, verdicts: readonly { services: Served[] }[]): Evidence {
  return {
    isService: row.isService,
    alert: toAlert(row.messages),
    limit: limitOf(row, verdicts),
    receipts: row.receipts.map(({ id, kind, issuedAt }) => ({ id, kind, issuedAt: issuedAt.toISOString() })),
  }
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

/** The limit that runs from this service; a ruling of a dispute board sets none. */
function limitOf(
  { id, kind, placedAt, isService }: Evidenced,
  verdicts: readonly { services: Served[] }[],
): Evidence['limit'] {
  if (kind === 'defectNotice' && isService) {
    const { last } = reckonDeadline(tehranDay(placedAt), deadlineRules.defectCure, caseSettings.calendar)
    return { rule: 'defectCure', lastDay: last }
  }
  const services = verdicts.flatMap((verdict) => verdict.services)
  const lastDay = toDay(services.find(({ noticeId }) => noticeId === id)?.lastDay ?? null)
  return lastDay === null ? null : { rule: 'objection', lastDay }
}
