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

function describeDue({ at, action }: Due): string {
  if (action === 'attend') return m['ui.kartabl.attendAt']({ moment: formatMoment(at) })
  const day = formatShortIsoDay(lastDayBefore(at))
  if (action === 'cure') return m['ui.kartabl.cureUntil']({ day })
  return action === 'object' ? m['ui.kartabl.objectUntil']({ day }) : m['ui.kartabl.until']({ day })
}
