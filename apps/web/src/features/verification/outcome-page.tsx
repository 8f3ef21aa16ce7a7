import { useQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import { ExpiredAttempt } from './expired-attempt.tsx'
import { FaceCheck } from './face-check.tsx'
import { outcomePath } from './journey.ts'
import { leadToState, verificationQuery } from './queries.ts'
import { ReadyAttempt } from './ready-attempt.tsx'
import { Rejection } from './rejections.tsx'
import { WaitingAttempt } from './waiting-attempt.tsx'

export const loadOutcome = leadToState(outcomePath)

const waitingLookMs = 10_000

/** Why no code was sent, whose fault that is, and the next best way. */
export function OutcomePage() {
  const loaded = useLoaderData<typeof loadOutcome>()
  const { data: verification } = useQuery({
    ...verificationQuery(loaded.id),
    initialData: loaded,
    staleTime: Number.POSITIVE_INFINITY,
    // While it waits a job asks the registry too: the page tells as soon as there is an answer.
    refetchInterval: ({ state }) => (state.data?.state === 'waiting' ? waitingLookMs : false),
  })
  const { handOff } = verification
  if (handOff) return <FaceCheck verification={verification} handOff={handOff} />
  if (verification.state === 'waiting') return <WaitingAttempt verification={verification} />
  if (verification.state === 'ready') return <ReadyAttempt verification={verification} />
  const { rejectedFor } = verification
  if (!rejectedFor) return <ExpiredAttempt attempt={verification} />
  return <Rejection reason={rejectedFor} attempt={verification} />
}
