import type { KartablNotice } from '@dadkar/contract/kartabl'
import { m } from '@dadkar/messages'
import { Hourglass } from 'lucide-react'
import { millisecondsUntil } from '../../lib/clock.ts'
import { formatMoment, formatShortIsoDay, lastDayBefore } from '../../lib/dates.ts'
import { Chip } from '../../ui/chip.tsx'

type Due = NonNullable<KartablNotice['due']>

const soonMs = 3 * 86_400_000

/** What a notice still calls for, and until when. */
export function DueChip({ due }: { due: Due }) {
  const isSoon = millisecondsUntil(due.at) < soonMs
  return (
    <Chip tone={isSoon ? 'warning' : 'plain'} icon={Hourglass}>
      {describeDue(due)}
    </Chip>
  )
}

const limits = {
  cure: m['ui.kartabl.cureUntil'],
  object: m['ui.kartabl.objectUntil'],
  report: m['ui.kartabl.reportUntil'],
  none: m['ui.kartabl.until'],
} as const

function describeDue({ at, action }: Due): string {
  if (action === 'attend') return m['ui.kartabl.attendAt']({ moment: formatMoment(at) })
  const day = formatShortIsoDay(lastDayBefore(at))
  return limits[action ?? 'none']({ day })
}
