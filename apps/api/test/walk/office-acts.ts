import { closeCase, sendToExecution } from '@dadkar/contract/case-end'
import {
  assignCase,
  recordHearing,
  rejectPetition,
  returnForDefect,
  scheduleHearing,
} from '@dadkar/contract/case-office'
import type { Endpoint } from '@dadkar/contract/endpoint'
import { recordPartysComplaint } from '@dadkar/contract/execution'
import { joinCases } from '@dadkar/contract/joinder'
import { sendLetter } from '@dadkar/contract/letter'
import { recordSettlement } from '@dadkar/contract/settlement'
import type { CaseEventKind } from '@dadkar/prisma/client'
import type { CaseAction, CaseActionKind } from '@dadkar/procedure/case-actions'
import { deadlineRules, reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { policy } from '../../src/config.ts'
import { joinableStates } from '../../src/modules/joinder/joinder.policy.ts'
import { calendar, count, countOf, type ModelCase, record } from './model.ts'
import { today } from './party-acts.ts'
import { type Act, nobody, plain, stepOf, text, versionOf } from './step.ts'

type Plain = Exclude<
  CaseActionKind,
  Extract<CaseAction, { startsAt: Date } | { party: string } | { appointment: string }>['kind']
>

/** An act of the office that is no more than its step. */
const simple = (endpoint: Endpoint, is: Act['is'], kind: Plain, event: CaseEventKind | null, body: object): Act => ({
  ...{ endpoint, is },
  attempt: (found, world, isApt) =>
    stepOf(found, world, body, {
      ...{ at: 'office', endpoint, version: versionOf(found, world, isApt), action: plain(kind), event },
    }),
})

const mostClaims = 30

/** Whether both stand where a joinder finds them, and who stands on which side is the same. */
function canJoin(later: ModelCase, earlier: ModelCase): boolean {
  const isBefore = ({ facts }: ModelCase) => joinableStates.includes(facts.state)
  const sameParties = [...later.parties.keys()].join() === [...earlier.parties.keys()].join()
  return earlier.id < later.id && isBefore(earlier) && !earlier.hasText && !later.hasJoined && sameParties
}

/** What the office does with a case, but for its ruling and its experts. */
export const officeActs: Act[] = [
  simple(rejectPetition, 'aside', 'reject', 'rejected', { reason: text }),
  simple(sendToExecution, 'course', 'sendToExecution', 'sentToExecution', {
    ...{ office: 'اجرای احکام دادگستری تهران', number: '۱۲/۳۴', sentOn: today() },
  }),
  simple(closeCase, 'course', 'close', 'closed', { reason: text }),
  simple(recordSettlement, 'aside', 'proposeSettlement', 'settlementProposed', { terms: text, amountRial: '' }),
  {
    ...{ endpoint: recordPartysComplaint, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { complainedOn: today(), courtNumber: '', side: 'respondent' },
        {
          ...{
            at: 'office',
            endpoint: recordPartysComplaint,
            isSigned: false,
            version: versionOf(found, world, isApt),
          },
          ...{ action: plain('recordCourtComplaint'), event: 'courtComplaintRecorded' },
        },
      ),
  },
  {
    ...{ endpoint: returnForDefect, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { lacks: text },
        {
          ...{ at: 'office', endpoint: returnForDefect, version: versionOf(found, world, isApt) },
          ...{ action: plain('returnForDefect'), event: 'returnedForDefect' },
          effect: (_who, now) => {
            found.dueOn = reckonDeadline(tehranDay(now), deadlineRules.defectCure, calendar).last
          },
        },
      ),
  },
  {
    ...{ endpoint: assignCase, is: 'course' },
    attempt(found, world, isApt) {
      const other = found.facts.stage === 'recognition' ? 'dispute' : 'recognition'
      const stage = isApt || world.draw.chance(0.9) ? found.facts.stage : other
      return stepOf(
        found,
        world,
        { boardId: world.boards[stage].id },
        {
          ...{ at: 'office', endpoint: assignCase, isSigned: false, version: versionOf(found, world, isApt) },
          action: () => ({ kind: found.facts.state === 'objected' ? 'assignToDisputeBoard' : 'assign' }),
          event: 'assigned',
          also: () => (stage === found.facts.stage ? null : 'board.not_found'),
          effect: () => {
            found.board = stage
          },
        },
      )
    },
  },
  {
    ...{ endpoint: scheduleHearing, is: 'course', isTimely: ({ facts }) => facts.state === 'assigned' },
    attempt(found, world, isApt) {
      const startsAt = isApt || world.draw.chance(0.9) ? world.freeHour() : world.tooSoon()
      const isMoved = found.facts.state === 'scheduled'
      return stepOf(
        found,
        world,
        { startsAt },
        {
          ...{ at: 'office', endpoint: scheduleHearing, version: versionOf(found, world, isApt) },
          action: () => ({ kind: isMoved ? 'reschedule' : 'schedule', startsAt: new Date(startsAt) }),
          event: isMoved ? 'rescheduled' : 'scheduled',
          effect: () => count(found, 'hearings'),
        },
      )
    },
  },
  {
    ...{ endpoint: recordHearing, is: 'course' },
    attempt(found, world, isApt) {
      const { sittings } = world.boards[found.facts.stage]
      const isQuorate = isApt || world.draw.chance(0.9)
      const sat = isQuorate ? sittings : sittings.slice(1)
      return stepOf(
        found,
        world,
        { minutes: text, present: sat.map(({ id }) => id) },
        {
          ...{ at: 'office', endpoint: recordHearing, version: versionOf(found, world, isApt) },
          ...{ action: plain('hear'), event: 'heard', also: () => (isQuorate ? null : 'request.invalid') },
          effect: () => {
            found.sat = sat.map(({ personId }) => personId)
            // What was signed after an earlier hearing is void: others may have sat.
            if (found.draft) found.draft = { ...found.draft, inFavour: [], against: [] }
          },
        },
      )
    },
  },
  {
    ...{ endpoint: sendLetter, is: 'aside' },
    attempt: (found, world, isApt) =>
      stepOf(
        found,
        world,
        { kind: world.draw.pick(['warning', 'announcement']), to: 'all', text },
        {
          ...{ at: 'office', endpoint: sendLetter, version: versionOf(found, world, isApt) },
          ...{ action: plain('sendLetter'), event: null },
          also: () => (countOf(found, 'letters') >= policy.lettersADay ? 'letter.too_many' : null),
          effect: () => count(found, 'letters'),
        },
      ),
  },
  {
    ...{ endpoint: joinCases, is: 'exit' },
    attempt(found, world, isApt) {
      const apt = world.atRest.filter((each) => canJoin(found, each))
      const from = isApt || world.draw.chance(0.5) ? apt : world.atRest
      const into = from.length > 0 ? world.draw.pick(from) : undefined
      const joined = stepOf(
        found,
        world,
        { intoId: into?.id ?? nobody, reason: text },
        {
          ...{ at: 'office', endpoint: joinCases, version: versionOf(found, world, isApt) },
          ...{ action: plain('join'), event: 'joined' },
          also() {
            if (!into || !canJoin(found, into)) return 'joinder.not_joinable'
            if (found.facts.isSettlementOnTable || into.facts.isSettlementOnTable) return 'joinder.settlement_open'
            return into.claims + found.claims > mostClaims ? 'joinder.too_many_claims' : null
          },
          effect() {
            if (!into) return
            into.claims += found.claims
            into.hasJoined = true
            record(into, 'receiveJoined', 'caseJoined')
          },
        },
      )
      return into ? { ...joined, other: into } : joined
    },
  },
]
