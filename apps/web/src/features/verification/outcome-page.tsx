import { useQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import { ExpiredAttempt } from './expired-attempt.tsx'
import { outcomePath } from './journey.ts'
import { leadToState, verificationQuery } from './queries.ts'
import { Rejection } from './rejections.tsx'
import { WaitingAttempt } from './waiting-attempt.tsx'

export const loadOutcome = leadToState(outcomePath)

/** Why no code was sent, whose fault that is, and the next best way. */
export function OutcomePage() {
  const loaded = useLoaderData<typeof loadOutcome>()
  const { data: verification } = useQuery({
    ...verificationQuery(loaded.id),
    initialData: loaded,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (verification.state === 'waiting') return <WaitingAttempt verification={verification} />
  return verification.rejectedFor ? <Rejection reason={verification.rejectedFor} /> : <ExpiredAttempt />
}
