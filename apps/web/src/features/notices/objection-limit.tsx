import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { formatIsoDay } from '../../lib/dates.ts'
import { Callout } from '../../ui/callout.tsx'

/** Beside a ruling that can be objected to: until when. */
export function ObjectionLimit({ limit }: Pick<NoticeDetail, 'limit'>) {
  if (limit?.rule !== 'objection') return null
  const day = formatIsoDay(limit.lastDay)
  return (
    <Callout tone="warning" title={m['ui.verdict.limitTitle']({ day })}>
      {m['ui.verdict.limitText']()}
    </Callout>
  )
}
