import { m } from '@dadkar/messages'
import { caseStateName } from '../../lib/case-state-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import { Callout } from '../../ui/callout.tsx'
import type { OfficeCaseDetail } from './queries.ts'

/** A colleague acted meanwhile; the step is still possible and what was typed is still there. */
export function MovedCallout({ found: { state, stateSince } }: { found: OfficeCaseDetail }) {
  return (
    <Callout tone="warning" title={m['ui.desk.movedTitle']()} role="alert">
      {m['ui.desk.movedText']({ state: caseStateName(state), when: formatMoment(stateSince) })}
    </Callout>
  )
}
