import { fileBrief } from '@dadkar/contract/brief'
import { cureDefect } from '@dadkar/contract/case'
import type { ErrorCode } from '@dadkar/contract/errors'
import { recordCourtComplaint, requestExecution } from '@dadkar/contract/execution'
import { acceptSettlement, dropSettlement, proposeSettlement } from '@dadkar/contract/settlement'
import { objectToVerdict, withdrawCase } from '@dadkar/contract/verdict'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { policy } from '../../src/config.ts'
import type { Somebody } from './cast.ts'
import { asParty, count, countOf, type ModelCase } from './model.ts'
import { type Act, plain, stepOf, text, versionOf } from './step.ts'

export const today = () => formatJalali(isoToJalali(tehranDay(new Date())), 'en', 'numeric')

/** So many a day are allowed to each party. */
const limited = (found: ModelCase, what: string, most: number, code: ErrorCode) => ({
  also: ({ personId }: Somebody) => (countOf(found, `${what} ${personId}`) >= most ? code : null),
  effect: ({ personId }: Somebody) => {
    count(found, what)
    count(found, `${what} ${personId}`)
  },
})

/** Whether only this party’s signature is wanting. */
function isLast(found: ModelCase, who: Somebody): boolean {
  const own = asParty(found, who)
  return found.facts.parties.every(({ id, agreesToSettle }) => agreesToSettle || ('party' in own && own.party === id))
}

/** What a party does in their own case. */
export const partyActs: Act[] = [
  {
    ...{ endpoint: cureDefect, is: 'course' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { text },
        {
          ...{ at: 'party', endpoint: cureDefect, isSigned: false, version: versionOf(found, world, isApt) },
          ...{ action: plain('cure'), event: 'cured' },
        },
      ),
  },
  {
    ...{ endpoint: withdrawCase, is: 'exit' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { reason: text },
        {
          ...{ at: 'party', endpoint: withdrawCase, version: versionOf(found, world, isApt) },
          ...{ action: plain('withdraw'), event: 'withdrawn' },
        },
      ),
  },
  {
    // Else no limit would pass without one.
    ...{ endpoint: objectToVerdict, is: 'aside' },
    attempt(found, world, isApt) {
      const isFirst = found.facts.stage === 'recognition'
      return stepOf(
        found,
        world,
        { text },
        {
          ...{ at: 'party', endpoint: objectToVerdict, version: versionOf(found, world, isApt) },
          ...{ action: plain('object'), event: 'objected' },
          // The first takes the case from the board that ruled; one that follows leaves it where it has come since.
          effect: () => {
            if (isFirst) found.board = null
          },
        },
      )
    },
  },
  {
    ...{ endpoint: proposeSettlement, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { terms: text, amountRial: '5000' },
        {
          ...{ at: 'party', endpoint: proposeSettlement, version: versionOf(found, world, isApt) },
          ...{ action: plain('proposeSettlement'), event: 'settlementProposed' },
          ...limited(found, 'proposals', policy.settlementsADay, 'settlement.too_many'),
        },
      ),
  },
  {
    ...{ endpoint: acceptSettlement, is: 'aside' },
    attempt(found, world, isApt) {
      const step = { at: 'party', endpoint: acceptSettlement, version: versionOf(found, world, isApt) } as const
      const accepted = stepOf(
        found,
        world,
        {},
        {
          ...{ ...step, action: plain('acceptSettlement'), event: 'settlementAccepted' },
        },
      )
      const settled = stepOf(found, world, {}, { ...step, action: plain('settle'), event: 'settled' })
      const which = (who: Somebody) => (isLast(found, who) ? settled : accepted)
      return {
        body: accepted.body,
        refusal: (who) => which(who).refusal(who),
        take: (who, now) => which(who).take(who, now),
      }
    },
  },
  {
    ...{ endpoint: dropSettlement, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { reason: null },
        {
          ...{ at: 'party', endpoint: dropSettlement, isSigned: false, version: versionOf(found, world, isApt) },
          ...{ action: plain('dropSettlement'), event: 'settlementDropped' },
        },
      ),
  },
  {
    ...{ endpoint: requestExecution, is: 'course' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        {},
        {
          ...{ at: 'party', endpoint: requestExecution, version: versionOf(found, world, isApt) },
          ...{ action: plain('requestExecution'), event: 'executionRequested' },
        },
      ),
  },
  {
    ...{ endpoint: recordCourtComplaint, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { complainedOn: today(), courtNumber: '' },
        {
          ...{ at: 'party', endpoint: recordCourtComplaint, isSigned: false, version: versionOf(found, world, isApt) },
          ...{ action: plain('recordCourtComplaint'), event: 'courtComplaintRecorded' },
        },
      ),
  },
  {
    ...{ endpoint: fileBrief, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { text, documentIds: [] },
        {
          ...{ at: 'party', endpoint: fileBrief, version: versionOf(found, world, isApt) },
          ...{ action: plain('fileBrief'), event: 'briefFiled' },
          ...limited(found, 'briefs', policy.briefsADay, 'brief.too_many'),
        },
      ),
  },
]
