import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import type { TimelineItem } from '../../ui/timeline.tsx'

export type Turn = { title: string; text: string; noticeId?: string }

type Standing = Pick<CaseDetail, 'side' | 'parties' | 'notices'>

function isServedOnPaper({ parties }: Standing): boolean {
  return parties.some(({ side, isIdentified }) => side === 'respondent' && !isIdentified)
}

/** Whose turn it is and what they do. A notice that is left unopened stops nothing: the office goes on. */
export function judgeTurn(found: Standing): Turn {
  const waiting = found.notices.find(({ isMine, openedAt }) => isMine && openedAt === null)
  if (waiting) {
    return {
      title: m['ui.cases.turnYours'](),
      text: m['ui.cases.turnYoursText']({ when: formatMoment(waiting.placedAt) }),
      noticeId: waiting.id,
    }
  }
  if (isServedOnPaper(found)) return { title: m['ui.cases.turnPaper'](), text: m['ui.cases.turnPaperText']() }
  return { title: m['ui.cases.turnOffice'](), text: m['ui.cases.turnOfficeText']() }
}

/** The course of a case: what happened with its moments, what is being done now, what comes. */
export function listCourse(found: Pick<CaseDetail, 'timeline'> & Standing): TimelineItem[] {
  const done = found.timeline.map(({ id, kind, at }): TimelineItem => {
    const { title, detail } = describeEvent(kind, found.side)
    return { id, moment: 'done', title, detail, when: formatMoment(at) }
  })
  const steps: Omit<TimelineItem, 'moment'>[] = [
    ...(isServedOnPaper(found) ? [{ id: 'paper', title: m['ui.cases.nextPaper']() }] : []),
    { id: 'hearing', title: m['ui.cases.nextHearing'](), detail: m['ui.cases.nextHearingDetail']() },
    { id: 'verdict', title: m['ui.cases.nextVerdict']() },
  ]
  return [...done, ...steps.map((step, index): TimelineItem => ({ ...step, moment: index === 0 ? 'now' : 'next' }))]
}

type EventKind = CaseDetail['timeline'][number]['kind']

function describeEvent(kind: EventKind, side: CaseDetail['side']): { title: string; detail?: string } {
  const isMine = side === 'respondent'
  const events = {
    registered: { title: m['ui.cases.eventRegistered'] },
    noticePlaced: {
      title: isMine ? m['ui.cases.eventNoticePlacedMine'] : m['ui.cases.eventNoticePlaced'],
      detail: m['ui.cases.placedDetail'],
    },
    noticeOpened: {
      title: isMine ? m['ui.cases.eventNoticeOpenedMine'] : m['ui.cases.eventNoticeOpened'],
      detail: m['ui.cases.openedDetail'],
    },
  } satisfies Record<EventKind, { title: () => string; detail?: () => string }>
  const { title, detail }: { title: () => string; detail?: () => string } = events[kind]
  return { title: title(), detail: detail?.() }
}
