import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { deadlineRules } from '@dadkar/procedure'
import { boardName, stageName } from '../../lib/board-name.ts'
import { caseStateName } from '../../lib/case-state-name.ts'
import { millisecondsUntil } from '../../lib/clock.ts'
import { formatIsoDay, formatLongMoment, formatMoment, todayInIran } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'

import { partyStepPath } from './use-party-step.ts'

export type Turn = { title: string; texts: string[]; isYours?: boolean; links?: { to: string; label: string }[] }

const over: readonly CaseDetail['state'][] = ['closed', 'joined']

/** Whose turn it is, what they do and by when. A notice that is left unopened stops nothing: the office goes on. */
export function judgeTurn(found: CaseDetail): Turn {
  if (found.actions.includes('cure')) return askToCure(found)
  if (isTimeToObject(found)) return offerObjection(found)
  // What called to a case that was withdrawn or settled calls no more.
  if (found.state === 'withdrawn') return tellState(found)
  if (found.state === 'settled') return tellSettlement(found)
  if (found.joinedInto) return tellJoinder(found.joinedInto, found.side)
  if (found.actions.includes('acceptSettlement')) return offerSettlement(found)
  if (found.actions.includes('requestExecution')) return offerExecution(found)
  // What was annulled calls to nothing; the paper comes again.
  const waiting = found.notices.findLast(({ isMine, openedAt, annulment }) => isMine && !openedAt && !annulment)
  return waiting ? askToOpen(waiting, found) : tellState(found)
}

function askToCure({ id, dueOn, notices }: CaseDetail): Turn {
  const day = dueOn ? formatIsoDay(dueOn) : ''
  const notice = notices.findLast(({ kind, isMine }) => kind === 'defectNotice' && isMine)
  const cure = { to: `${paths.cases}/${id}/cure`, label: m['ui.cases.cure']() }
  const read = notice && { to: `/notices/${notice.id}`, label: m['ui.cases.readDefect']() }
  // What the office wrote is read first.
  const links = notice?.openedAt === null ? [read, cure] : [cure, read]
  return {
    title: m['ui.cases.turnCure']({ day }),
    texts: [m['ui.cases.turnCureText']({ day })],
    isYours: true,
    links: links.filter((link) => link !== undefined),
  }
}

/** Whoever signs reads first; the page of the answer shows the terms. */
function offerSettlement({ id, settlement, hearing }: CaseDetail): Turn {
  return {
    title: settlement?.proposedBy === null ? m['ui.settlement.turnSign']() : m['ui.settlement.turnAnswer'](),
    texts: [m['ui.settlement.turnAnswerText'](), ...tellHearingToCome(hearing)],
    isYours: true,
    links: [{ to: partyStepPath(id, 'settlement/answer'), label: m['ui.settlement.answer']() }],
  }
}

function tellSettlement({ notices }: CaseDetail): Turn {
  const paper = notices.findLast(({ kind, isMine }) => kind === 'settlement' && isMine)
  return {
    title: m['ui.settlement.settledTitle'](),
    texts: [m['ui.settlement.settledText']()],
    ...(paper && { links: [{ to: `/notices/${paper.id}`, label: m['ui.settlement.readPaper']() }] }),
  }
}

/** The claims are heard elsewhere. */
function tellJoinder({ id, caseNumber }: NonNullable<CaseDetail['joinedInto']>, side: CaseDetail['side']): Turn {
  const number = formatCode(caseNumber)
  return {
    title: side === 'claimant' ? m['ui.joinder.turn']({ number }) : m['ui.joinder.turnRespondent']({ number }),
    texts: [m['ui.joinder.turnText']()],
    links: [{ to: `${paths.cases}/${id}`, label: m['ui.joinder.toCase']({ number }) }],
  }
}

/** Of a final ruling that gives the reader something; what was decided can be read first. */
function offerExecution({ id, notices }: CaseDetail): Turn {
  const notice = notices.findLast(({ kind, isMine }) => kind === 'verdict' && isMine)
  const ask = { to: partyStepPath(id, 'execution'), label: m['ui.settlement.executionAsk']() }
  return {
    title: m['ui.settlement.turnExecution'](),
    texts: [m['ui.settlement.turnExecutionText']()],
    isYours: true,
    links: [ask, ...(notice ? [{ to: `/notices/${notice.id}`, label: m['ui.verdict.read']() }] : [])],
  }
}

const tellHearingToCome = (hearing: CaseDetail['hearing']) =>
  hearing ? [m['ui.cases.turnHearing']({ when: formatLongMoment(hearing.startsAt) })] : []

/** Once the dispute board has the case, its hearing comes first; the page still leads to an objection at its side. */
export function isTimeToObject({ actions, state }: Pick<CaseDetail, 'actions' | 'state'>): boolean {
  return actions.includes('object') && (state === 'served' || state === 'objected')
}

/** A ruling can be objected to: what was decided is read first, and the last day is told before that. */
function offerObjection({ id, state, dueOn, notices }: CaseDetail): Turn {
  const notice = notices.findLast(({ kind, isMine }) => kind === 'verdict' && isMine)
  // One's own limit runs from one's own service, whatever the case waits for.
  const last = notice?.limit?.lastDay ?? dueOn
  const day = last ? formatIsoDay(last) : ''
  const object = { to: partyStepPath(id, 'objection'), label: m['ui.verdict.object']() }
  const read = notice && { to: `/notices/${notice.id}`, label: m['ui.verdict.read']() }
  const links = notice?.openedAt === null ? [read, object] : [object, read]
  const isFirst = state === 'served'
  return {
    title: isFirst ? m['ui.verdict.turnObject']() : m['ui.verdict.turnObjectOther'](),
    texts: [isFirst ? m['ui.verdict.turnObjectText']({ day }) : m['ui.verdict.turnObjectOtherText']({ day })],
    isYours: true,
    links: links.filter((link) => link !== undefined),
  }
}

/** What the notice calls to is said too: its day does not wait until it is opened. */
function askToOpen({ id, kind, placedAt }: CaseDetail['notices'][number], { hearing }: CaseDetail): Turn {
  const when = formatMoment(placedAt)
  return {
    title: m['ui.cases.turnYours'](),
    texts: [
      kind === 'petitionCopy'
        ? m['ui.cases.turnYoursText']({ when })
        : m['ui.cases.turnYoursNotice']({ notice: noticeKindName(kind), when }),
      ...tellHearingToCome(hearing),
    ],
    isYours: true,
    links: [{ to: `/notices/${id}`, label: m['ui.cases.openNotice']() }],
  }
}

function tellState(found: CaseDetail): Turn {
  const { state, side, parties, stage } = found
  if (state === 'registered') {
    const isOnPaper = parties.some((party) => party.side === 'respondent' && !party.isIdentified)
    return isOnPaper
      ? { title: m['ui.cases.turnPaper'](), texts: [m['ui.cases.turnPaperText']()] }
      : { title: m['ui.cases.turnOffice'](), texts: [...tellUnread(found), m['ui.cases.turnOfficeText']()] }
  }
  if (state === 'defective') return tellLimit(found)
  if (state === 'cured') return { title: m['ui.cases.turnCured'](), texts: [m['ui.cases.turnCuredText']()] }
  if (state === 'rejected') {
    const text = side === 'claimant' ? m['ui.cases.rejectedClaimant']() : m['ui.cases.rejectedRespondent']()
    return { title: m['ui.cases.rejectedTitle'](), texts: [text] }
  }
  const board = stageName(stage)
  const awaited = tellExpert(found)
  if (state === 'assigned') {
    const days = formatNumber(deadlineRules.hearingNotice.days)
    return {
      title: m['ui.cases.turnAssigned']({ board }),
      texts: [m['ui.cases.turnAssignedText']({ board, days }), ...awaited],
    }
  }
  if (state === 'scheduled') return tellHearing(found)
  if (state === 'heard') {
    return { title: m['ui.cases.turnHeard']({ board }), texts: [m['ui.cases.turnHeardText'](), ...awaited] }
  }
  return tellRuling(found)
}

/** The respondent has left the copy of the petition unopened. */
function tellUnread({ side, notices }: CaseDetail): string[] {
  const isUnread = notices.some(({ kind, openedAt }) => kind === 'petitionCopy' && openedAt === null)
  return side === 'claimant' && isUnread ? [m['ui.cases.turnNotOpenedText']()] : []
}

/** The report of an expert, while the board waits for it. */
function tellExpert({ expertDueOn }: CaseDetail): string[] {
  if (expertDueOn === null) return []
  const day = formatIsoDay(expertDueOn)
  return [expertDueOn < todayInIran() ? m['ui.expert.turnLate']({ day }) : m['ui.expert.turn']({ day })]
}

/** From the ruling on. */
function tellRuling({ state, stage, dueOn, execution, closing }: CaseDetail): Turn {
  if (state === 'ruled') {
    const board = stageName(stage)
    return { title: m['ui.verdict.turnRuled'](), texts: [m['ui.verdict.turnRuledText']({ board })] }
  }
  if (state === 'served' && dueOn === null) {
    return { title: m['ui.annulment.turnServedAgain'](), texts: [m['ui.annulment.turnServedAgainText']()] }
  }
  if (state === 'served') {
    const day = dueOn ? formatIsoDay(dueOn) : ''
    return { title: m['ui.verdict.turnServed'](), texts: [m['ui.verdict.turnServedText']({ day })] }
  }
  if (state === 'objected')
    return { title: m['ui.verdict.turnObjected'](), texts: [m['ui.verdict.turnObjectedText']()] }
  if (state === 'final') {
    const text = stage === 'dispute' ? m['ui.verdict.finalByBoard']() : m['ui.verdict.finalByLapse']()
    return { title: m['ui.verdict.finalTitle'](), texts: [text] }
  }
  if (state === 'sentToExecution' && execution) {
    return { title: m['ui.step.turnSent'](), texts: [m['ui.step.turnSentText'](execution)] }
  }
  if (state === 'closed') return { title: m['ui.step.turnClosed'](), texts: closing ? [closing] : [] }
  if (state === 'executionRequested') {
    const text = m['ui.settlement.turnExecutionWaitsText']()
    return { title: m['ui.settlement.turnExecutionWaits'](), texts: [text] }
  }
  if (state === 'withdrawn') {
    return { title: m['ui.verdict.withdrawnTitle'](), texts: [m['ui.verdict.withdrawnText']()] }
  }
  const title = over.includes(state) ? m['ui.cases.turnOver']() : m['ui.cases.turnLater']()
  return { title, texts: [m['ui.cases.turnState']({ state: caseStateName(state) })] }
}

function tellLimit({ dueOn, side }: CaseDetail): Turn {
  const day = dueOn ? formatIsoDay(dueOn) : ''
  if (dueOn && dueOn < todayInIran()) {
    return { title: m['ui.cases.turnLimitOver'](), texts: [m['ui.cases.turnLimitOverText']({ day })] }
  }
  const text = side === 'respondent' ? m['ui.cases.turnClaimantText']({ day }) : m['ui.cases.turnCureText']({ day })
  return { title: m['ui.cases.turnClaimant'](), texts: [text] }
}

function tellHearing({ hearing }: CaseDetail): Turn {
  if (!hearing) return { title: m['ui.cases.turnOffice'](), texts: [] }
  const { startsAt, stage, boardNumber, place } = hearing
  const when = formatLongMoment(startsAt)
  if (millisecondsUntil(startsAt) < 0) {
    return { title: m['ui.cases.turnMinutes'](), texts: [m['ui.cases.turnMinutesText']({ when })] }
  }
  const board = boardName({ stage, number: boardNumber })
  return {
    title: m['ui.cases.turnHearing']({ when }),
    texts: [
      m['ui.cases.turnHearingPlace']({ board, place: place.name[locale], address: place.address[locale] }),
      m['ui.cases.turnHearingBring'](),
    ],
    isYours: true,
  }
}
