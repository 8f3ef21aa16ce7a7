import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { formatAge, formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { withOthers } from '../../lib/with-others.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { CaseState } from '../../ui/case-state.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ageOf } from './age-of.ts'
import { CaseActions, CaseAsides } from './case-actions.tsx'
import { DueDay } from './due-day.tsx'
import styles from './office-case-page.module.css'
import { OfficeTrouble } from './office-trouble.tsx'
import { type OfficeCaseDetail, officeCaseQuery } from './queries.ts'

/** What was written weighs as much as the rest, and comes below it on a phone. */
const CaseTexts = lazy(() => import('./case-texts.tsx').then((module) => ({ default: module.CaseTexts })))

const CaseFacts = lazy(() => import('./case-facts.tsx').then((module) => ({ default: module.CaseFacts })))

const OfficeCourse = lazy(() => import('./office-course.tsx').then((module) => ({ default: module.OfficeCourse })))

/** What went wrong is told by the page itself. */
export async function loadOfficeCase({ params }: LoaderFunctionArgs) {
  await queryClient.prefetchQuery(officeCaseQuery(params.id ?? ''))
  return null
}

/** A case as the labour office sees it: what can be done now, the petition, and all that has happened. */
export function OfficeCasePage() {
  const { id = '' } = useParams()
  const { data: found, error, refetch } = useQuery(officeCaseQuery(id))
  if (!found) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={6} />
  return (
    <>
      <CaseHeader found={found} />
      <div className={styles.columns}>
        <div className={styles.now}>
          <CaseActions found={found} />
          <CaseAsides found={found} />
        </div>
        <div className={styles.main}>
          <Suspense fallback={<Skeleton rows={6} />}>
            <CaseTexts found={found} />
            <OfficeCourse found={found} />
          </Suspense>
        </div>
        <div className={styles.facts}>
          <Suspense fallback={<Skeleton rows={4} />}>
            <CaseFacts found={found} />
          </Suspense>
        </div>
      </div>
    </>
  )
}

function CaseHeader({ found }: { found: OfficeCaseDetail }) {
  const { caseNumber, state, stateSince, claimantName, respondentName, respondentCount, dueOn } = found
  return (
    <PageHeader
      before={<BackLink to={paths.desk}>{m['ui.desk.nav']()}</BackLink>}
      title={m['ui.cases.number']({ number: formatCode(caseNumber) })}
      lead={
        <div className={styles.lead}>
          <p>
            {m['ui.desk.against']({ claimant: claimantName, respondent: withOthers(respondentName, respondentCount) })}
          </p>
          <div className={styles.chips}>
            <CaseState state={state} />
            <span title={formatMoment(stateSince)}>
              {m['ui.desk.standsFor']({ age: formatAge(ageOf(stateSince)) })}
            </span>
            {dueOn && (
              <span className={styles.chips}>
                {m['ui.desk.due']()}: <DueDay day={dueOn} />
              </span>
            )}
            <CopyButton text={caseNumber} what={m['ui.cases.caseNumber']()} />
          </div>
        </div>
      }
    />
  )
}
