import { savePetition, startSignature, submitPetition } from '@dadkar/contract/petition'
import { people } from '@dadkar/registry-simulator/people'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { completeProfile, verifyAs } from './people.ts'
import { draftAgainst } from './petitions.ts'

/* Somebody who can file, as the tests of one file need them: each file has an API and a database of its own. */

export let api: TestApi
export let sara: Caller

/** Starts the API for Sara, a worker whose profile is complete. */
export async function openForClaimant() {
  api = await startTestApi()
  sara = await verifyAs(api, people.sara, 'worker')
  await completeProfile(sara)
}

/** Nobody has asked for a code, guessed one, or begun to write. */
export async function startAnew() {
  await api.sql('delete from send_budget')
  await api.sql('delete from guess_budget')
  await api.sql('delete from petition where submitted_at is null')
}

export type Written = { id: string; version: number }

/** A petition against Kamran with nothing missing. */
export const good = () => draftAgainst({ nationalId: people.kamran.nationalId })

export const save = (caller: Caller, { id, version }: Written, content: unknown) =>
  caller.call(savePetition, { params: { id }, body: { version, content } })

/** Signs with the right code, without waiting for its SMS. */
export async function sign(caller: Caller, { id, version }: Written) {
  const { body } = await caller.call(startSignature, { params: { id } })
  return { challengeId: body.id as string, code: await api.rightCode(body.id), version }
}

export const submit = (caller: Caller, id: string, body: unknown, key?: string) =>
  caller.call(submitPetition, { params: { id }, body, ...(key ? { key } : {}) })
