import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { formatIsoDay } from '../../lib/dates.ts'
import { Callout } from '../../ui/callout.tsx'

/** Beside a ruling that can be objected to: until when, by its service on the reader. */
export function ObjectionLimit({ limit }: Pick<NoticeDetail, 'limit'>) {
  if (limit?.rule !== 'objection') return null
  return (
    <Callout tone="warning" title={m['ui.verdict.limitTitle']({ day: formatIsoDay(limit.lastDay) })}>
      {m['ui.verdict.limitText']()}
    </Callout>
  )
}
