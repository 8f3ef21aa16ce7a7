import { m } from '@dadkar/messages'
import { formatTrackingCode } from '@dadkar/procedure'
import { useQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { roleName, roleOf } from '../../lib/roles.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useHasCome } from '../../ui/use-has-come.ts'
import { CounterTrouble } from './counter-trouble.tsx'
import { EnrolmentState } from './enrolment-state.tsx'
import { type Visit, visitQuery } from './queries.ts'
import { VisitElsewhere } from './visit-elsewhere.tsx'
import { VisitEnd } from './visit-end.tsx'
import styles from './visit-page.module.css'
import { visitPath } from './visit-path.ts'
import { VisitSteps } from './visit-steps.tsx'

/** While something is still to be decided, a fresh code comes first, so that nothing typed is lost to it. */
export async function loadVisit({ params }: LoaderFunctionArgs) {
  const id = String(params.id)
  // What went wrong is told by the page itself.
  const visit = await queryClient.fetchQuery({ ...visitQuery(id), staleTime: 0 }).catch(() => null)
  if (visit?.state === 'open') requireFreshCode(visitPath(id))
  return null
}

/** A person at the counter: their card, its scans, the decision, and the line that they bind it to. */
export function VisitPage() {
  const id = String(useParams().id)
  const { data: visit, error, refetch } = useQuery(visitQuery(id))
  if (findProblem(error)?.code === 'enrolment.not_found') return <VisitElsewhere />
  if (!visit) return error ? <CounterTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  const isOver = visit.state !== 'open' && visit.state !== 'confirmed'
  return (
    <>
      <VisitHeader visit={visit} />
      {isOver ? <VisitEnd visit={visit} /> : <VisitSteps visit={visit} />}
    </>
  )
}

function VisitHeader({ visit }: { visit: Visit }) {
  const { code, state, registry, validUntil } = visit
  const role = roleName(roleOf(visit))
  const identity = registry?.identity
  const isPast = useHasCome(validUntil)
  const isWaiting = !isPast && (state === 'open' || state === 'confirmed')
  return (
    <PageHeader
      before={<BackLink to={paths.counter} />}
      title={identity ? `${identity.firstName} ${identity.lastName}` : m['ui.counter.visitOf']({ role })}
      lead={
        <div className={styles.facts}>
          <EnrolmentState state={state} />
          {identity && <span>{role}</span>}
          <Ltr>{formatTrackingCode(code)}</Ltr>
          {isWaiting && <span>{m['ui.counter.until']({ when: formatMoment(validUntil) })}</span>}
        </div>
      }
    />
  )
}
