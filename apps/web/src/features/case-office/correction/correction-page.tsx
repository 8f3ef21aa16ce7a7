import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { queryClient } from '../../../lib/query-client.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { loadSignedStep } from '../load-step.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import type { OfficeCaseDetail } from '../queries.ts'
import { StepFrame } from '../step-frame.tsx'
import { type CorrectionDraft, correctionQuery } from './queries.ts'
import { SignForm } from './sign-form.tsx'
import { SignedDraft } from './signed-draft.tsx'
import { WriteForm } from './write-form.tsx'

/** What others wrote and signed is asked anew on arrival. */
export async function loadCorrection({ params: { id = '' } }: LoaderFunctionArgs) {
  await loadSignedStep(id, 'correction')
  await queryClient.prefetchQuery({ ...correctionQuery(id), staleTime: 0 })
  return null
}

/** Those who signed a ruling correct a slip of the pen in it: one writes, most of them sign. */
export function CorrectionPage() {
  return <StepFrame step="correction">{(found) => <WithDraft found={found} />}</StepFrame>
}

function WithDraft({ found }: { found: OfficeCaseDetail }) {
  const { data: draft, error, refetch } = useQuery(correctionQuery(found.id))
  if (draft) return <Draft found={found} draft={draft} />
  return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
}

/** Written where nothing is yet; read and signed where something is, until somebody means to change it. */
function Draft({ found, draft }: { found: OfficeCaseDetail; draft: CorrectionDraft }) {
  const [isWriting, setWriting] = useState(draft.version === 0)
  if (isWriting) return <WriteForm found={found} draft={draft} onSaved={() => setWriting(false)} />
  const hasSigned = draft.members.some(({ isReader, signedAt }) => isReader && signedAt !== null)
  const Page = hasSigned ? SignedDraft : SignForm
  return <Page found={found} draft={draft} onChange={() => setWriting(true)} />
}
