import type { CheckedPaper } from '@dadkar/contract/paper-file'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { Callout } from '../../ui/callout.tsx'

type FinalityCalloutProps = { endedAt: string; newer: NonNullable<CheckedPaper['finality']>['newer'] }

/** The copy was made here and was right when it was made; what it certifies holds no more. */
export function FinalityCallout({ endedAt, newer }: FinalityCalloutProps) {
  return (
    <Callout tone="warning" role="status" title={m['ui.papers.checkEnded']()}>
      <p>{m['ui.papers.checkEndedText']({ when: formatMoment(endedAt) })}</p>
      {newer === 'certifiedCopy' && <p>{m['ui.papers.checkNewerCopy']()}</p>}
      {newer === 'ruling' && <p>{m['ui.papers.checkNewerRuling']()}</p>}
    </Callout>
  )
}
