import { m } from '@dadkar/messages'
import { Link } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { roleName, roleOf } from '../../lib/roles.ts'
import { moveByArrows } from '../../ui/move-by-arrows.ts'
import { EnrolmentState } from './enrolment-state.tsx'
import type { VisitSummary } from './queries.ts'
import { visitPath } from './visit-path.ts'
import styles from './visits-table.module.css'

/** A dense table of visits; the arrow keys go from one to the next. */
export function VisitsTable({ visits }: { visits: readonly VisitSummary[] }) {
  return (
    <table className={styles.table} aria-labelledby="own-visits">
      <thead>
        <tr>
          <th scope="col">{m['ui.counter.name']()}</th>
          <th scope="col">{m['ui.counter.role']()}</th>
          <th scope="col">{m['ui.counter.state']()}</th>
          <th scope="col">{m['ui.counter.takenAt']()}</th>
          <th scope="col">{m['ui.counter.validUntil']()}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveByArrows}>
        {visits.map((visit) => (
          <Row key={visit.id} visit={visit} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ visit }: { visit: VisitSummary }) {
  const { id, name, state, takenAt, validUntil } = visit
  const isWaiting = state === 'open' || state === 'confirmed'
  return (
    <tr>
      <th scope="row">
        <Link to={visitPath(id)}>{name ?? m['ui.counter.nameless']()}</Link>
      </th>
      <td>{roleName(roleOf(visit))}</td>
      <td>
        <EnrolmentState state={state} />
      </td>
      <td>{formatMoment(takenAt)}</td>
      <td>{isWaiting ? formatMoment(validUntil) : '—'}</td>
    </tr>
  )
}
