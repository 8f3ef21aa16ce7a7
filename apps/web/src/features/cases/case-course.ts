import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { deadlineRules } from '@dadkar/procedure'
import { boardName, stageName } from '../../lib/board-name.ts'
import { describeTimeline, type Standing } from '../../lib/case-event.ts'
import { formatIsoDay, formatLongMoment, formatMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatNumber } from '../../lib/numbers.ts'
import type { TimelineItem } from '../../ui/timeline.tsx'

type Step = Omit<TimelineItem, 'moment'>

/** The course of a case: what happened with its moments, what is being done now, what comes. */
export function listCourse(found: CaseDetail): TimelineItem[] {
  const done = describeTimeline(found.timeline, readStanding(found)).map(({ id, at, title, detail }): TimelineItem => {
    return { id, moment: 'done', when: formatMoment(at), title, detail }
  })
  const ahead = listAhead(found)
  return [...done, ...ahead.map((step, index): TimelineItem => ({ ...step, moment: index === 0 ? 'now' : 'next' }))]
}

function readStanding({ side, notices, hearing, stage }: CaseDetail): Standing {
  const other = side === 'claimant' ? 'respondent' : 'claimant'
  return {
    reader: side,
    // One that another on the reader's own side was served is neither theirs nor the other side's.
    notices: notices.map(({ id, kind, isMine, addresseeSide: addressed }) => ({
      ...{ id, kind },
      side: isMine || addressed !== side ? (addressed ?? other) : null,
    })),
    board: hearing ? boardName({ stage: hearing.stage, number: hearing.boardNumber }) : stageName(stage),
  }
}

/** From the step that is being done now; none when the case goes no further, or further than is known here. */
function listAhead(found: CaseDetail): Step[] {
  const { state, dueOn, stage } = found
  const board = stageName(stage)
  const cure: Step = {
    id: 'cure',
    title: found.side === 'claimant' ? m['ui.cases.nextCureMine']() : m['ui.cases.nextCure'](),
    when: dueOn && m['ui.cases.untilDay']({ day: formatIsoDay(dueOn) }),
  }
  const review: Step = { id: 'review', title: m['ui.cases.nextReview']() }
  const assignment: Step = { id: 'board', title: m['ui.cases.nextBoard']({ board }) }
  const invitation: Step = {
    id: 'invitation',
    title: m['ui.cases.nextHearing'](),
    detail: m['ui.cases.nextHearingDetail'](),
  }
  const verdict: Step = {
    id: 'verdict',
    title: m['ui.cases.nextVerdict']({ board }),
    detail: m['ui.cases.nextVerdictDetail']({ days: formatNumber(deadlineRules.ruling.days) }),
  }
  const service: Step = { id: 'service', title: m['ui.cases.nextService']() }
  const untilRuling = [invitation, describeHearing(found), verdict]
  if (state === 'registered') return [...paperService(found), review, assignment, ...untilRuling]
  if (state === 'defective') return [cure, review, assignment, ...untilRuling]
  if (state === 'cured') return [review, assignment, ...untilRuling]
  const expert = expertReport(found)
  if (state === 'assigned') return [...expert, ...untilRuling]
  if (state === 'scheduled') return [...expert, describeHearing(found), verdict, service]
  if (state === 'heard') return [...expert, verdict, service]
  if (state === 'ruled') return [service, ...objectionLimit(found)]
  if (state === 'served') return objectionLimit(found)
  return state === 'objected' ? [assignment, ...untilRuling] : []
}

/** A ruling of the dispute board is final on issue: there is no limit to wait for. */
function objectionLimit({ stage, state, dueOn }: CaseDetail): Step[] {
  if (stage === 'dispute') return []
  const isServedAgain = state === 'served'
  const limit = {
    id: 'limit',
    title: m['ui.verdict.nextLimit'](),
    when: dueOn
      ? m['ui.cases.untilDay']({ day: formatIsoDay(dueOn) })
      : isServedAgain && m['ui.annulment.limitAgain'](),
  }
  return [limit, { id: 'final', title: m['ui.verdict.nextFinal'](), detail: m['ui.verdict.nextFinalDetail']() }]
}

/** What the board waits for beside its hearing. */
function expertReport({ expertDueOn }: CaseDetail): Step[] {
  if (expertDueOn === null) return []
  return [
    { id: 'expert', title: m['ui.expert.next'](), when: m['ui.cases.untilDay']({ day: formatIsoDay(expertDueOn) }) },
  ]
}

function describeHearing({ hearing }: CaseDetail): Step {
  const title = m['ui.cases.nextSession']()
  if (!hearing) return { id: 'hearing', title }
  const { place, startsAt } = hearing
  const detail = m['ui.cases.hearingAt']({ place: place.name[locale], address: place.address[locale] })
  return { id: 'hearing', title, when: formatLongMoment(startsAt), detail }
}

function paperService({ parties }: CaseDetail): Step[] {
  const isOnPaper = parties.some(({ side, isIdentified }) => side === 'respondent' && !isIdentified)
  return isOnPaper ? [{ id: 'paper', title: m['ui.cases.nextPaper']() }] : []
}
