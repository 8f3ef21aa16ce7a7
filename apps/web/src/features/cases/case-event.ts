import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { boardName, stageName } from '../../lib/board-name.ts'
import { formatIsoDay, formatLongMoment, lastDayBefore } from '../../lib/dates.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'

type CaseEvent = CaseDetail['timeline'][number]
type Words = { title: string; detail?: string }
type Standing = Pick<CaseDetail, 'side' | 'notices' | 'hearing' | 'stage'>

/** What happened, as one of the parties reads it. */
export function describeEvent(event: CaseEvent, found: Standing): Words {
  const describe = {
    registered: () => ({ title: m['ui.cases.eventRegistered']() }),
    noticePlaced: describePlacing,
    noticeOpened: describeOpening,
    returnedForDefect: ({ until }) => ({
      title: m['ui.cases.eventReturned'](),
      ...(until && { detail: m['ui.cases.untilDay']({ day: formatIsoDay(lastDayBefore(until)) }) }),
    }),
    cured: (_, { side }) => ({
      title: side === 'claimant' ? m['ui.cases.eventCuredMine']() : m['ui.cases.eventCured'](),
    }),
    rejected: () => ({ title: m['ui.cases.eventRejected']() }),
    assigned: (_, { hearing, stage }) => ({
      title: m['ui.cases.eventAssigned']({
        board: hearing ? boardName({ stage: hearing.stage, number: hearing.boardNumber }) : stageName(stage),
      }),
    }),
    scheduled: ({ until }) => ({ title: m['ui.cases.eventScheduled'](), ...tellWhen(until) }),
    rescheduled: ({ until }) => ({ title: m['ui.cases.eventRescheduled'](), ...tellWhen(until) }),
    heard: () => ({ title: m['ui.cases.eventHeard']() }),
  } satisfies Record<CaseEvent['kind'], (event: CaseEvent, found: Standing) => Words>
  return describe[event.kind](event, found)
}

function tellWhen(until: string | null): Partial<Words> {
  return until ? { detail: m['ui.cases.hearingOn']({ when: formatLongMoment(until) }) } : {}
}

function describePlacing({ noticeId }: CaseEvent, { side, notices }: Standing): Words {
  const { notice, isMine } = findNotice(noticeId, notices)
  const detail = m['ui.cases.placedDetail']()
  if (isMine) return { title: m['ui.cases.eventNoticePlacedMine']({ notice }), detail }
  const isOnRespondent = side === 'claimant'
  return {
    title: isOnRespondent
      ? m['ui.cases.eventNoticePlaced']({ notice })
      : m['ui.cases.eventNoticePlacedClaimant']({ notice }),
    detail,
  }
}

function describeOpening({ noticeId }: CaseEvent, { side, notices }: Standing): Words {
  const { notice, isMine } = findNotice(noticeId, notices)
  const detail = m['ui.cases.openedDetail']()
  if (isMine) return { title: m['ui.cases.eventNoticeOpenedMine']({ notice }), detail }
  const isByRespondent = side === 'claimant'
  return {
    title: isByRespondent
      ? m['ui.cases.eventNoticeOpened']({ notice })
      : m['ui.cases.eventNoticeOpenedClaimant']({ notice }),
    detail,
  }
}

function findNotice(noticeId: string | null, notices: Standing['notices']) {
  const found = notices.find(({ id }) => id === noticeId)
  return { notice: found ? noticeKindName(found.kind) : m['ui.cases.someNotice'](), isMine: found?.isMine ?? false }
}
