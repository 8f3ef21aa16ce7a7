import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { redirect } from 'react-router'
import { api, unwrap } from '../../lib/api.ts'
import { keepEnrolment } from '../../lib/enrolment.ts'
import { locale } from '../../lib/locale.ts'
import { findProblem } from '../../lib/problem.ts'
import { sendWithProof } from '../../lib/proof-of-work.ts'
import { queryClient } from '../../lib/query-client.ts'
import { toClaims, toEnrolment } from './claims.ts'
import { clearDraft, readDraft, saveAnswers, saveProgress } from './draft.ts'
import { beginningOf, donePath, journey, outcomePath } from './journey.ts'

export type Verification = Schemas['Verification']
type Level = Schemas['AssuranceLevel']

/** As they are at first; the API says how they are now. */
const usualLevels: Pick<Level, 'level' | 'isOpen' | 'reason'>[] = [1, 2, 3, 4].map((level) => ({
  level,
  isOpen: level !== 3,
  reason: null,
}))

export const levelsQuery = queryOptions({
  queryKey: ['verification', 'levels'],
  queryFn: async (): Promise<typeof usualLevels> => (await unwrap(api.GET('/v1/assurance-levels'))).items,
  placeholderData: usualLevels,
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
export async function startVerification(): Promise<Verification> {
  const sendKey = readDraft().sendKey ?? crypto.randomUUID()
  saveProgress({ verificationId: null, sendKey })
  const verification = await sendWithProof((proof) => {
    const params = { header: { 'Idempotency-Key': sendKey, 'Proof-Of-Work': proof } }
    return unwrap(api.POST('/v1/verifications', { params, body: toClaims(readDraft()) }))
  })
  saveProgress({ verificationId: verification.id, sendKey: null })
  return keep(verification)
}

/** Asks for a code for the counter. The key stays: whoever comes back with the same answers is given the same code. */
export async function startEnrolment(): Promise<void> {
  const sendKey = readDraft().sendKey ?? crypto.randomUUID()
  saveProgress({ verificationId: null, sendKey })
  const enrolment = await sendWithProof((proof) => {
    const params = { header: { 'Idempotency-Key': sendKey, 'Proof-Of-Work': proof } }
    return unwrap(api.POST('/v1/enrolments', { params, body: toEnrolment(readDraft()) }))
  })
  keepEnrolment(enrolment)
}

/** Goes on in this tab with what a counter office has confirmed, by the number the person has given. */
export function goOnFromCounter(verification: Verification, mobile: string): string {
  saveAnswers({ level: '4', mobile: mobile.replace('+98', '0') })
  saveProgress({ verificationId: verification.id, sendKey: null })
  return pathOf(keep(verification))
}

/** Raises the level of the signed-in person's account: with a bank account of theirs, unless one was proved before. */
export async function raiseLevel(level: 2 | 3, sheba?: string): Promise<Verification> {
  const key = crypto.randomUUID()
  const verification = await sendWithProof((proof) => {
    const params = { header: { 'Idempotency-Key': key, 'Proof-Of-Work': proof } }
    return unwrap(api.POST('/v1/level-raises', { params, body: { level, sheba, language: locale } }))
  })
  // An attempt of its own: answers of another journey in this tab have nothing to do with it.
  clearDraft()
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

/** Asks where a verification stands without changing what the page shows: a code that is being typed stays. */
export function lookAgain(id: string): Promise<Verification> {
  return unwrap(api.GET('/v1/verifications/{id}', { params: { path: { id } } }))
}

/** A loader of the pages that follow the sending: leads to the one where the verification now stands. */
export function leadToState(path: string) {
  return async (): Promise<Verification> => {
    const verification = await findCurrentVerification()
    const right = verification ? pathOf(verification) : beginningOf(readDraft())
    if (!verification || right !== path) throw redirect(right)
    return verification
  }
}
