import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { type Enrolment, enrolmentQuery, useEnrolmentCode } from '../../lib/enrolment.ts'
import { findProblem } from '../../lib/problem.ts'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AskCode } from './ask-code.tsx'
import { FocusOnHeading, useFocusOnChange } from './focus-on-heading.ts'

type Part = ComponentType<{ enrolment: Enrolment }>

type EnrolmentStatusProps = {
  /** While a counter office is awaited. */
  Open: Part
  /** Until it is bound to the person's own SIM. */
  Confirmed: Part
}

const Ended = lazy(() => import('./ended-enrolment.tsx').then((module) => ({ default: module.EndedEnrolment })))

/** Asked now and then, since a clerk may decide while the person stands at the counter; many there share one address. */
const lookEveryMs = 60_000

export function EnrolmentStatus(props: EnrolmentStatusProps) {
  const code = useEnrolmentCode()
  useFocusOnChange(code)
  return code ? <KnownEnrolment key={code} code={code} {...props} /> : <AskCode />
}

function KnownEnrolment({ code, ...parts }: EnrolmentStatusProps & { code: string }) {
  const { data, error, refetch } = useQuery({
    ...enrolmentQuery(code),
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? lookEveryMs : false),
  })
  if (findProblem(error)?.code === 'enrolment.not_found') return <AskCode wasUnknown />
  if (!data) return <Coming onRetry={error ? () => void refetch() : undefined} />
  const Part = partOf(data, parts)
  return (
    <Suspense fallback={<Coming />}>
      <Part enrolment={data} />
      <FocusOnHeading key={data.state} />
    </Suspense>
  )
}

function partOf({ state }: Enrolment, { Open, Confirmed }: EnrolmentStatusProps): Part {
  if (state === 'open') return Open
  return state === 'confirmed' ? Confirmed : Ended
}

/** `onRetry`: it has not come. */
function Coming({ onRetry }: { onRetry?: () => void }) {
  return (
    <>
      <PageHeader title={m['ui.enrolment.title']()} />
      {onRetry ? <LoadFailed title={m['ui.enrolment.failed']()} onRetry={onRetry} /> : <Skeleton rows={4} />}
    </>
  )
}
