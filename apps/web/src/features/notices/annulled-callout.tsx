import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { Callout } from '../../ui/callout.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'

/** Above a notice whose service was annulled: that no limit hangs on it, who said so and why. */
export function AnnulledCallout({ notice: { annulment } }: { notice: NoticeDetail }) {
  if (!annulment) return null
  const { at, by: name, reason } = annulment
  return (
    <Callout tone="warning" title={m['ui.annulment.calloutTitle']({ when: formatMoment(at) })}>
      <p>{m['ui.annulment.calloutText']({ name })}</p>
      <Written>{reason}</Written>
    </Callout>
  )
}
