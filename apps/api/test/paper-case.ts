import { assignCase, scheduleHearing } from '@dadkar/contract/case-office'
import { getPaperChannel, getPaperSheet, handOutPaper, type PaperChannel } from '@dadkar/contract/paper-service'
import type { PetitionDraft } from '@dadkar/contract/petition'
import { type Person, people } from '@dadkar/registry-simulator/people'
import { expect } from 'vitest'
import type { Caller, TestApi } from './harness.ts'
import { morning, type openLabourOffice } from './labour-office.ts'
import { draftAgainst, filePetition } from './petitions.ts'

/* Cases against somebody who has no account, as tests of the paper channel need them. */

type PaperDuty = PaperChannel['duties'][number]

type Office = Awaited<ReturnType<typeof openLabourOffice>>

export const nameOf = ({ firstName, lastName }: Person) => `${firstName} ${lastName}`

/** Files against somebody and takes the case to a hearing; the invitation waits to be printed. */
export async function scheduleAgainst(
  api: TestApi,
  office: Office,
  claimant: Caller,
  respondent: Partial<PetitionDraft['respondents'][number]>,
): Promise<string> {
  const { caseId } = await filePetition(api, claimant, people.sara, draftAgainst(respondent))
  const params = { id: caseId }
  await api.sql(`update hearing set state = 'cancelled'`)
  await office.registry.call(assignCase, { params, body: { version: 1, boardId: office.board.id } })
  const set = await office.branch.call(scheduleHearing, { params, body: { version: 2, startsAt: morning() } })
  expect(set.status).toBe(200)
  return caseId
}

/** Hands out the paper that waits in a case, the first or that of a kind. */
export async function handOut(who: Caller, caseId: string, wanted?: PaperDuty['kind']) {
  const params = { id: caseId }
  const { duties } = (await who.call(getPaperChannel, { params })).body as PaperChannel
  const duty = duties.find(({ kind }) => (wanted ?? kind) === kind)
  const body = { partyId: duty?.partyId, paperId: duty?.paperId, server: 'نادر ابلاغ‌گر' }
  return who.call(handOutPaper, { params, body })
}

/** The code that is printed on the paper of a case. */
export async function printedCode(who: Caller, caseId: string): Promise<string> {
  const { body } = await handOut(who, caseId)
  return (await who.call(getPaperSheet, { params: { id: body.id } })).body.trackingCode
}
