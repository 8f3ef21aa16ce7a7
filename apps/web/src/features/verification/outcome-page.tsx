import { useQuery } from '@tanstack/react-query'
import { useLoaderData } from 'react-router'
import { ExpiredAttempt } from './expired-attempt.tsx'
import { outcomePath } from './journey.ts'
import { leadToState, verificationQuery } from './queries.ts'
import { DeceasedHolder, IdentityMismatch, MobileDiffers, SimMismatch, UnderAge } from './rejections.tsx'
import { WaitingAttempt } from './waiting-attempt.tsx'

export const loadOutcome = leadToState(outcomePath)

const rejections = {
  simMismatch: SimMismatch,
  identityMismatch: IdentityMismatch,
  deceased: DeceasedHolder,
  underage: UnderAge,
  mobileDiffers: MobileDiffers,
}

/** Why no code was sent, whose fault that is, and the next best way. */
export function OutcomePage() {
  const loaded = useLoaderData<typeof loadOutcome>()
  const { data: verification } = useQuery({
    ...verificationQuery(loaded.id),
    initialData: loaded,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (verification.state === 'waiting') return <WaitingAttempt verification={verification} />
  const Rejection = verification.rejectedFor && rejections[verification.rejectedFor]
  return Rejection ? <Rejection /> : <ExpiredAttempt />
}
