import type { Notice } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'

/** What a kind of notice is called. */
export function noticeKindName(kind: Notice['kind']): string {
  const names = { petitionCopy: m['ui.notices.petitionCopy'] } satisfies Record<Notice['kind'], () => string>
  return names[kind]()
}
