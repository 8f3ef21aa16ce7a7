import type { NoticeDetail } from '@dadkar/contract/notice'
import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatIsoDay } from '../../lib/dates.ts'
import { lastDayToObject } from '../../lib/objection-limit.ts'
import { Callout } from '../../ui/callout.tsx'

/** Beside a ruling that can be objected to: until when, reckoned from its service on the reader. */
export function ObjectionLimit({ notice, paper }: { notice: NoticeDetail; paper: Paper }) {
  if (!('objectionDays' in paper) || paper.objectionDays === null) return null
  const day = formatIsoDay(lastDayToObject(notice.placedAt, paper.objectionDays))
  return (
    <Callout tone="warning" title={m['ui.verdict.limitTitle']({ day })}>
      {m['ui.verdict.limitText']()}
    </Callout>
  )
}
