import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { redirect } from 'react-router'
import { api, unwrap } from '../../lib/api.ts'
import { findProblem } from '../../lib/problem.ts'
import { sendWithProof } from '../../lib/proof-of-work.ts'
import { queryClient } from '../../lib/query-client.ts'
import { type Answers, readDraft, saveProgress } from './draft.ts'
import { donePath, journey, outcomePath } from './journey.ts'

export type Verification = Schemas['Verification']
type Level = Schemas['AssuranceLevel']

const knownLevels: Level[] = [
  { level: 1, isOpen: true, closedFor: null },
  { level: 2, isOpen: false, closedFor: 'notYetOffered' },
  { level: 3, isOpen: false, closedFor: 'security' },
  { level: 4, isOpen: false, closedFor: 'inPersonOnly' },
]

export const levelsQuery = queryOptions({
  queryKey: ['verification', 'levels'],
  queryFn: async () => (await unwrap(api.GET('/v1/assurance-levels'))).items,
  placeholderData: knownLevels,
})

/** Where the verification begun in this tab stands. */
export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['verification', id],
    queryFn: () => unwrap(api.GET('/v1/verifications/{id}', { params: { path: { id } } })),
  })

/** The page on which a verification goes on. */
export function pathOf({ state }: Verification): string {
  if (state === 'codeSent') return journey.code
  return state === 'verified' ? donePath : outcomePath
}

function keep(verification: Verification): Verification {
  queryClient.setQueryData(verificationQuery(verification.id).queryKey, verification)
  return verification
}

/** Sends the answers; the same key until they are answered, so that a repeat begins nothing twice. */
export async function startVerification({ capacity, nationalId, mobile, birthDate }: Answers): Promise<Verification> {
  if (capacity === '') throw new Error('The role is not chosen')
  const sendKey = readDraft().sendKey ?? crypto.randomUUID()
  saveProgress({ verificationId: null, sendKey })
  const verification = await sendWithProof((proof) =>
    unwrap(
      api.POST('/v1/verifications', {
        params: { header: { 'Idempotency-Key': sendKey, 'Proof-Of-Work': proof } },
        body: { level: 1, capacity, nationalId, mobile, birthDate },
      }),
    ),
  )
  saveProgress({ verificationId: verification.id, sendKey: null })
  return keep(verification)
}

export async function retryVerification(id: string): Promise<Verification> {
  const retry = (proof: string | undefined) =>
    unwrap(api.POST('/v1/verifications/{id}/retry', { params: { path: { id }, header: { 'Proof-Of-Work': proof } } }))
  return keep(await sendWithProof(retry))
}

export async function resendCode(id: string): Promise<Verification> {
  return keep(await unwrap(api.POST('/v1/verifications/{id}/resend', { params: { path: { id } } })))
}

export async function confirmCode(id: string, code: string) {
  const answer = await unwrap(api.POST('/v1/verifications/{id}/confirm', { params: { path: { id } }, body: { code } }))
  keep(answer.verification)
  return answer
}

/** The verification of this tab, asked anew; null when there is none, or it is no longer known to the server. */
export async function findCurrentVerification(): Promise<Verification | null> {
  const id = readDraft().verificationId
  if (!id) return null
  try {
    return await queryClient.fetchQuery({ ...verificationQuery(id), staleTime: 0 })
  } catch (error) {
    if (findProblem(error)?.code !== 'verification.not_found') throw error
    saveProgress({ verificationId: null, sendKey: null })
    return null
  }
}

/** A loader of the pages that follow the sending: leads to the one where the verification now stands. */
export function leadToState(path: string) {
  return async (): Promise<Verification> => {
    const verification = await findCurrentVerification()
    const right = verification ? pathOf(verification) : journey.check
    if (!verification || right !== path) throw redirect(right)
    return verification
  }
}
