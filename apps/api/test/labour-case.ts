import { getOfficeCase } from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { people } from '@dadkar/registry-simulator/people'
import { lapseLimits } from '../src/modules/verdicts/lapse.ts'
import { type Caller, startTestApi, type TestApi } from './harness.ts'
import { copyCase, fileCase, openLabourOffice } from './labour-office.ts'
import { stepUp } from './people.ts'

/* A labour office and a case of two parties, as the tests of one file need them: each file has an API and a database of its own. */

export let api: TestApi
export let office: Awaited<ReturnType<typeof openLabourOffice>>
export let filed: Awaited<ReturnType<typeof fileCase>>
export let claimant: Caller
export let respondent: Caller
/** The case that a test is about. */
export let id: string

/** Opens the office and files a case of Sara against Parvaneh, both signed in with a fresh code. */
export async function openLabourCase() {
  api = await startTestApi()
  office = await openLabourOffice(api)
  filed = await fileCase(api, people.sara, people.parvaneh)
  ;({ claimant, respondent } = filed)
  for (const party of [claimant, respondent]) await stepUp(api, party)
}

/** Another case of the same two, as fresh as if it had just been registered: what a test is about from now on. */
export async function takeAnother() {
  id = await copyCase(api, filed.caseId)
}

export const act = (who: Caller, endpoint: Endpoint, body: object, of = id) =>
  who.call(endpoint, { params: { id: of }, body })

/** The case as somebody of the office reads it. */
export const look = async (who: Caller = office.branch) => (await who.call(getOfficeCase, { params: { id } })).body

/** What the worker does every midnight: limits that are over lapse. */
export const lapse = () => lapseLimits({ ...api, requestId: 'test' })
