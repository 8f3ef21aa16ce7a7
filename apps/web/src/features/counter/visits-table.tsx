import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { roleName, roleOf } from '../../lib/roles.ts'
import { WorkTable } from '../../ui/work-table.tsx'
import { EnrolmentState } from './enrolment-state.tsx'
import type { VisitSummary } from './queries.ts'
import { visitPath } from './visit-path.ts'

const isWaiting = ({ state }: VisitSummary) => state === 'open' || state === 'confirmed'

/** A clerk's own visits. */
export function VisitsTable({ visits }: { visits: readonly VisitSummary[] }) {
  return (
    <WorkTable
      caption={m['ui.counter.visits']()}
      rows={visits}
      lead={{
        heading: m['ui.counter.name'](),
        to: ({ id }) => visitPath(id),
        text: ({ name }) => name ?? m['ui.counter.nameless'](),
      }}
      columns={[
        { heading: m['ui.counter.role'](), cell: (visit) => roleName(roleOf(visit)) },
        { heading: m['ui.counter.state'](), cell: ({ state }) => <EnrolmentState state={state} /> },
        { heading: m['ui.counter.takenAt'](), cell: ({ takenAt }) => formatMoment(takenAt) },
        {
          heading: m['ui.counter.validUntil'](),
          cell: (visit) => (isWaiting(visit) ? formatMoment(visit.validUntil) : null),
        },
      ]}
    />
  )
}
