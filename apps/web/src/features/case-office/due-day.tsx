import { m } from '@dadkar/messages'
import { Hourglass } from 'lucide-react'
import { formatShortIsoDay, todayInIran } from '../../lib/dates.ts'
import { Chip } from '../../ui/chip.tsx'
import { judgeDue } from './judge-due.ts'

/** The last day of a limit: plain, soon, or over. */
export function DueDay({ day }: { day: string }) {
  const words = formatShortIsoDay(day)
  const standing = judgeDue(day, todayInIran())
  if (standing === 'over') return <Chip tone="error">{m['ui.desk.dueOver']({ day: words })}</Chip>
  if (standing === 'later') return words
  return (
    <Chip tone="warning" icon={Hourglass}>
      {words}
    </Chip>
  )
}
