import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { withOthers } from '../../lib/with-others.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { isOpen, type StepName } from './case-path.ts'
import { OfficeTrouble } from './office-trouble.tsx'
import { type OfficeCaseDetail, officeCaseQuery } from './queries.ts'
import { StepOver } from './step-over.tsx'

type StepFrameProps = { step: StepName; children: (found: OfficeCaseDetail) => ReactNode }

/** The case of a page on which one thing is done in it, as long as that can be done. */
export function StepFrame({ step, children }: StepFrameProps) {
  const { id = '' } = useParams()
  const { data: found, error, refetch } = useQuery(officeCaseQuery(id))
  if (!found) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  return isOpen(step, found) ? children(found) : <StepOver found={found} step={step} />
}

/** Which case it is about. */
export function CaseLine({ found }: { found: OfficeCaseDetail }) {
  const { caseNumber, claimantName: claimant, respondentName, respondentCount } = found
  const respondent = withOthers(respondentName, respondentCount)
  return <p>{m['ui.desk.caseLine']({ number: formatCode(caseNumber), claimant, respondent })}</p>
}
