import type { Schemas } from '@dadkar/client'
import { foldForSearch } from '@dadkar/validators'
import { addIsoDays, todayInIran } from '../../lib/dates.ts'
import { listNoticeKinds, type NoticeKind, noticeKindName } from '../../lib/notice-kind-name.ts'

type Ask = Schemas['KartablSearch']

export const boxes = ['inbox', 'due', 'starred', 'archived'] as const
export const periods = ['7', '30', '90'] as const

/** What the address of the kartabl says. What is searched for is never in it: names would stand in histories and logs. */
export type KartablFilter = {
  box: (typeof boxes)[number]
  order: 'date' | 'case'
  state: 'unopened' | 'opened' | undefined
  kind: NoticeKind | undefined
  /** Days back from today. */
  days: (typeof periods)[number] | undefined
  caseId: string | undefined
}

const oneOf = <T extends string>(known: readonly T[], value: string | null) => known.find((each) => each === value)

export function readFilter(search: URLSearchParams): KartablFilter {
  return {
    box: oneOf(boxes, search.get('box')) ?? 'inbox',
    order: search.get('order') === 'case' ? 'case' : 'date',
    state: oneOf(['unopened', 'opened'] as const, search.get('state')),
    kind: oneOf(listNoticeKinds(), search.get('kind')),
    days: oneOf(periods, search.get('days')),
    caseId: search.get('case') ?? undefined,
  }
}

/** The address of a filter: only what differs from the plain inbox. */
export function addressOf({ box, order, caseId, ...rest }: KartablFilter): string {
  const said = {
    ...rest,
    box: box === 'inbox' ? undefined : box,
    order: order === 'date' ? undefined : order,
    case: caseId,
  }
  const entries = Object.entries(said).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `?${new URLSearchParams(entries)}`
}

/** Whether something of a box is left out. */
export function isNarrowed({ state, kind, days, caseId }: KartablFilter, text: string): boolean {
  return Boolean(state || kind || days || caseId || text)
}

export function askFor({ box, order, state, kind, days, caseId }: KartablFilter, text: string): Ask {
  return {
    box,
    order,
    ...(state && { state }),
    ...(kind && { kind }),
    ...(caseId && { caseId }),
    ...(days && { from: addIsoDays(todayInIran(), 1 - Number(days)) }),
    ...(text && { text, kindsNamed: kindsNamedBy(text) }),
  }
}

/** Kinds whose title has the typed words in it. */
function kindsNamedBy(text: string): NoticeKind[] {
  const typed = foldForSearch(text).trim()
  return typed.length < 2 ? [] : listNoticeKinds().filter((kind) => foldForSearch(noticeKindName(kind)).includes(typed))
}
