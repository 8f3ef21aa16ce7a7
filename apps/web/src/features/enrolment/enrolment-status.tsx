import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { enrolmentQuery, type Office, useEnrolmentCode } from '../../lib/enrolment.ts'
import { findProblem } from '../../lib/problem.ts'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AskCode } from './ask-code.tsx'
import { AskMobile, type BindProps } from './ask-mobile.tsx'
import { BoundEnrolment, ExpiredEnrolment, RefusedEnrolment } from './ended-enrolment.tsx'
import { OpenEnrolment } from './open-enrolment.tsx'
import { useFocusOnChange } from './use-focus-on-change.ts'

type EnrolmentStatusProps = BindProps & {
  /** The office the person means to go to. */
  office: Office | null
  /** The list of offices to choose from. */
  finder: ReactNode
}

/** Asked now and then, since a clerk may decide while the person stands at the counter; many there share one address. */
const lookEveryMs = 60_000

export function EnrolmentStatus(props: EnrolmentStatusProps) {
  const code = useEnrolmentCode()
  useFocusOnChange(code)
  return code ? <KnownEnrolment key={code} code={code} {...props} /> : <AskCode />
}

function KnownEnrolment({ code, office, finder, ...bind }: EnrolmentStatusProps & { code: string }) {
  const { data, error, refetch } = useQuery({
    ...enrolmentQuery(code),
    refetchOnWindowFocus: 'always',
    refetchInterval: ({ state }) => (state.data?.state === 'open' ? lookEveryMs : false),
  })
  useFocusOnChange(data?.state)
  if (findProblem(error)?.code === 'enrolment.not_found') return <AskCode wasUnknown />
  if (!data) {
    return (
      <>
        <PageHeader title={m['ui.enrolment.title']()} />
        {error ? (
          <LoadFailed title={m['ui.enrolment.failed']()} onRetry={() => void refetch()} />
        ) : (
          <Skeleton rows={4} />
        )}
      </>
    )
  }
  if (data.state === 'open') {
    return (
      <OpenEnrolment enrolment={data} office={office} finder={finder} onLook={() => refetch({ throwOnError: true })} />
    )
  }
  if (data.state === 'confirmed') return <AskMobile enrolment={data} {...bind} />
  if (data.state === 'refused') return <RefusedEnrolment enrolment={data} />
  return data.state === 'bound' ? <BoundEnrolment /> : <ExpiredEnrolment />
}
