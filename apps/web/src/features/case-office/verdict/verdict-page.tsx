import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { queryClient } from '../../../lib/query-client.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { officeCasePath } from '../case-path.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { type OfficeCaseDetail, officeCaseQuery } from '../queries.ts'
import { CaseLine } from '../step-frame.tsx'
import { OthersText } from './others-text.tsx'
import { type Verdict, verdictQuery } from './queries.ts'
import { SignedText } from './signed-text.tsx'

/** Most who come here only read: the form and what it is made of come when it is needed. */
const IssuedVerdict = lazy(() => import('./issued-verdict.tsx').then((module) => ({ default: module.IssuedVerdict })))

const VerdictForm = lazy(() => import('./verdict-form.tsx').then((module) => ({ default: module.VerdictForm })))

/** What was written and signed by others is asked anew on arrival. What went wrong is told by the page itself. */
export async function loadVerdict({ params }: LoaderFunctionArgs) {
  const { id = '' } = params
  await Promise.all([
    queryClient.prefetchQuery(officeCaseQuery(id)),
    queryClient.prefetchQuery({ ...verdictQuery(id), staleTime: 0 }),
  ])
  return null
}

/** The ruling of a case: being written, signed by some, or issued. */
export function VerdictPage() {
  const { id = '' } = useParams()
  const { data: found, error, refetch } = useQuery(officeCaseQuery(id))
  const verdict = useQuery(verdictQuery(id))
  const failed = error ?? verdict.error
  if (!found || !verdict.data) {
    if (!failed) return <Skeleton rows={6} />
    return <OfficeTrouble error={failed} onRetry={() => void Promise.all([refetch(), verdict.refetch()])} />
  }
  const Text = verdict.data.issuedAt === null ? WrittenVerdict : IssuedVerdict
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      <Text found={found} verdict={verdict.data} />
    </Suspense>
  )
}

function WrittenVerdict({ found, verdict }: { found: OfficeCaseDetail; verdict: Verdict }) {
  const [isChanging, setChanging] = useState(false)
  const hasSat = verdict.members.some(({ isReader }) => isReader)
  const isReading = !isChanging && verdict.members.some(({ signedAt }) => signedAt !== null)
  return (
    <>
      <PageHeader
        before={<BackLink to={officeCasePath(found.id)}>{m['ui.cases.toCase']()}</BackLink>}
        title={isReading || !hasSat ? m['ui.verdict.textTitle']() : m['ui.verdict.writeTitle']()}
        lead={<CaseLine found={found} />}
      />
      {!hasSat ? (
        <OthersText verdict={verdict} />
      ) : isReading ? (
        <SignedText id={found.id} verdict={verdict} onChange={() => setChanging(true)} />
      ) : (
        <VerdictForm found={found} verdict={verdict} />
      )}
    </>
  )
}
