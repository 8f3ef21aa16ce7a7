import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { stageName } from './board-name.ts'
import { formatIsoDay, formatLongMoment, lastDayBefore } from './dates.ts'
import { type NoticeKind, noticeKindName } from './notice-kind-name.ts'

type CaseEvent = CaseDetail['timeline'][number]
type Side = CaseDetail['side']
type Words = { title: string; detail?: string }

export type Standing = {
  /** The party who reads; null for the labour office. */
  reader: Side | null
  notices: readonly { id: string; kind: NoticeKind; side: Side | null }[]
  /** The board that has the case, in words. */
  board: string
}

/** What happened in a case, in its order and in words for who reads it; a step comes before the papers served with it. */
export function describeTimeline(timeline: readonly CaseEvent[], found: Standing): (Words & CaseEvent)[] {
  const events = [...timeline].sort((one, other) => one.at.localeCompare(other.at))
  const objected = events.findIndex(({ kind }) => kind === 'objected')
  return events.map((event, position) => {
    // Until the objection it was the recognition board that had the case.
    const board = position < objected ? stageName('recognition') : found.board
    return { ...event, ...describeEvent(event, { ...found, board }) }
  })
}

/** The office needs no word of what it means in law. */
function describeEvent(event: CaseEvent, found: Standing): Words {
  const describe = {
    registered: () => ({ title: m['ui.cases.eventRegistered']() }),
    noticePlaced: describePlacing,
    noticeOpened: describeOpening,
    returnedForDefect: ({ until }) => ({
      title: m['ui.cases.eventReturned'](),
      ...(until && { detail: m['ui.cases.untilDay']({ day: formatIsoDay(lastDayBefore(until)) }) }),
    }),
    cured: (_, { reader }) => ({
      title: reader === 'claimant' ? m['ui.cases.eventCuredMine']() : m['ui.cases.eventCured'](),
    }),
    rejected: () => ({ title: m['ui.cases.eventRejected']() }),
    assigned: (_, { board }) => ({ title: m['ui.cases.eventAssigned']({ board }) }),
    scheduled: ({ until }) => ({ title: m['ui.cases.eventScheduled'](), ...tellWhen(until) }),
    rescheduled: ({ until }) => ({ title: m['ui.cases.eventRescheduled'](), ...tellWhen(until) }),
    heard: () => ({ title: m['ui.cases.eventHeard']() }),
    ruled: (_, { board }) => ({ title: m['ui.verdict.eventRuled']({ board }) }),
    objected: () => ({ title: m['ui.verdict.eventObjected']() }),
    sentToExecution: () => ({ title: m['ui.step.eventSent']() }),
    closed: () => ({ title: m['ui.step.eventClosed']() }),
    limitMoved: ({ until }) => ({
      title: m['ui.holidays.eventMoved'](),
      ...(until && { detail: m['ui.cases.untilDay']({ day: formatIsoDay(lastDayBefore(until)) }) }),
    }),
    final: () => ({ title: m['ui.verdict.eventFinal']() }),
    settlementProposed: () => ({ title: m['ui.settlement.eventProposed']() }),
    settlementAccepted: () => ({ title: m['ui.settlement.eventAccepted']() }),
    settlementDropped: () => ({ title: m['ui.settlement.eventDropped']() }),
    settled: () => ({ title: m['ui.settlement.eventSettled']() }),
    executionRequested: (_, { reader }) => ({
      title: reader === 'claimant' ? m['ui.settlement.eventExecutionMine']() : m['ui.settlement.eventExecution'](),
    }),
    courtComplaintRecorded: () => ({ title: m['ui.settlement.eventComplaint']() }),
    withdrawn: (_, { reader }) => ({
      title: reader === 'claimant' ? m['ui.verdict.eventWithdrawnMine']() : m['ui.verdict.eventWithdrawn'](),
    }),
    briefFiled: (_, { reader }) => ({
      title: m['ui.brief.event'](),
      ...(reader && { detail: m['ui.brief.eventDetail']() }),
    }),
    expertAppointed: ({ until }) => ({ title: m['ui.expert.eventAppointed'](), ...tellTerm(until) }),
    expertTermExtended: ({ until }) => ({ title: m['ui.expert.eventExtended'](), ...tellTerm(until) }),
    expertDismissed: () => ({ title: m['ui.expert.eventDismissed']() }),
    expertDeclined: () => ({ title: m['ui.expert.eventDeclined']() }),
    expertReported: () => ({ title: m['ui.expert.eventReported']() }),
    invitedOnPaper: () => ({ title: m['ui.paper.eventInvited']() }),
    verdictServedOnPaper: () => ({ title: m['ui.paper.eventVerdict']() }),
    servedOnPaper: () => ({ title: m['ui.paper.eventServed']() }),
    partyJoined: (_, { reader }) => ({
      title: reader === 'respondent' ? m['ui.paper.eventJoinedMine']() : m['ui.paper.eventJoined'](),
    }),
    serviceAnnulled: describeAnnulment,
    corrected: () => ({ title: m['ui.correction.event']() }),
    joined: () => ({ title: m['ui.joinder.event']() }),
    caseJoined: () => ({ title: m['ui.joinder.eventInto']() }),
  } satisfies Record<CaseEvent['kind'], (event: CaseEvent, found: Standing) => Words>
  return describe[event.kind](event, found)
}

function tellTerm(until: string | null): Partial<Words> {
  return until ? { detail: m['ui.cases.untilDay']({ day: formatIsoDay(lastDayBefore(until)) }) } : {}
}

function tellWhen(until: string | null): Partial<Words> {
  return until ? { detail: m['ui.cases.hearingOn']({ when: formatLongMoment(until) }) } : {}
}

function describePlacing(event: CaseEvent, found: Standing): Words {
  const { notice, whose } = findNotice(event, found)
  const titles = {
    mine: m['ui.cases.eventNoticePlacedMine'],
    claimant: m['ui.cases.eventNoticePlacedClaimant'],
    respondent: m['ui.cases.eventNoticePlaced'],
    unknown: m['ui.cases.eventNoticePlacedAny'],
  }
  return {
    title: titles[whose]({ notice }),
    ...(found.reader && { detail: whose === 'mine' ? m['ui.cases.placedDetail']() : m['ui.paper.placedDetail']() }),
  }
}

function describeOpening(event: CaseEvent, found: Standing): Words {
  const { notice, whose } = findNotice(event, found)
  const titles = {
    mine: m['ui.cases.eventNoticeOpenedMine'],
    claimant: m['ui.cases.eventNoticeOpenedClaimant'],
    respondent: m['ui.cases.eventNoticeOpened'],
    unknown: m['ui.cases.eventNoticeOpenedAny'],
  }
  return { title: titles[whose]({ notice }), ...(found.reader && { detail: m['ui.cases.openedDetail']() }) }
}

/** What was served on paper is no notice: whose service it was is then not told here. */
function describeAnnulment(event: CaseEvent, found: Standing): Words {
  const { whose } = findNotice(event, found)
  const titles = {
    mine: m['ui.annulment.eventMine'],
    claimant: m['ui.annulment.eventClaimant'],
    respondent: m['ui.annulment.eventRespondent'],
    unknown: m['ui.annulment.event'],
  }
  const detail = whose === 'mine' ? m['ui.annulment.eventDetailMine']() : m['ui.annulment.eventDetail']()
  return { title: titles[whose](), ...(found.reader && { detail }) }
}

function findNotice({ noticeId }: CaseEvent, { notices, reader }: Standing) {
  const found = notices.find(({ id }) => id === noticeId)
  if (!found) return { notice: m['ui.cases.someNotice'](), whose: 'unknown' } as const
  const isMine = reader !== null && found.side === reader
  return { notice: noticeKindName(found.kind), whose: isMine ? 'mine' : (found.side ?? 'unknown') } as const
}
