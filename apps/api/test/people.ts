import { fillProfile } from '@dadkar/contract/person'
import { confirmSignIn, confirmStepUp, startSignIn, startStepUp } from '@dadkar/contract/session'
import { confirmVerification, startVerification } from '@dadkar/contract/verification'
import type { Person } from '@dadkar/registry-simulator/people'
import { grantCapacity } from '../src/modules/administration/grant-capacity.ts'
import { type Caller, identityOf, type TestApi } from './harness.ts'

type Attempt = { id: string; challenge: { id: string } }

/** Enters the right code of a verification, which signs its caller in. @returns the session */
export async function enterCode(api: TestApi, caller: Caller, { id, challenge }: Attempt) {
  const code = await api.rightCode(challenge.id)
  const confirmed = await caller.call(confirmVerification, { params: { id }, body: { code } })
  if (confirmed.status !== 200) throw new Error(`Could not confirm: ${confirmed.code}`)
  caller.token = confirmed.body.session.accessToken
  return confirmed.body.session
}

/** Verifies a person from the first step to the code, and leaves their caller signed in. */
export async function verifyAs(
  api: TestApi,
  person: Person,
  capacity: 'worker' | 'employer' | 'representative',
  more: object = {},
): Promise<Caller> {
  const caller = api.caller()
  const [mobile] = person.mobiles
  const before = await api.codesAt(mobile)
  const started = await caller.call(startVerification, { body: { ...identityOf(person, capacity), ...more } })
  if (started.status !== 201) throw new Error(`Could not begin: ${started.code}`)
  // Its SMS arrives, but a late one of an earlier code may arrive after it.
  await api.codeAt(mobile, before)
  await enterCode(api, caller, started.body)
  return caller
}

/** Signs in a person who verified before. */
export async function signInAs(api: TestApi, person: Person): Promise<Caller> {
  const caller = api.caller()
  const [mobile] = person.mobiles
  const before = await api.codesAt(mobile)
  const started = await caller.call(startSignIn, { body: { nationalId: person.nationalId } })
  await api.codeAt(mobile, before)
  const code = await api.rightCode(started.body.id)
  const { body } = await caller.call(confirmSignIn, { params: { id: started.body.id }, body: { code } })
  caller.token = body.accessToken
  return caller
}

/** Enters a fresh code, as opening a notice asks. */
export async function stepUp(api: TestApi, caller: Caller): Promise<void> {
  const { body } = await caller.call(startStepUp)
  const code = await api.rightCode(body.id)
  const confirmed = await caller.call(confirmStepUp, { params: { id: body.id }, body: { code } })
  if (confirmed.status !== 200) throw new Error(`Could not step up: ${confirmed.code}`)
}

export async function completeProfile(caller: Caller): Promise<void> {
  const body = { address: 'تهران، خیابان آزادی، کوچهٔ نمونه، پلاک ۱۲', postalCode: '1619735744', email: null }
  await caller.call(fillProfile, { body })
}

/** An administrator with a fresh code. */
export async function administratorOf(api: TestApi, person: Person): Promise<Caller> {
  await verifyAs(api, person, 'worker')
  await grantCapacity(api, person.nationalId, 'administrator')
  const caller = await signInAs(api, person)
  await stepUp(api, caller)
  return caller
}
