import type { Prisma } from '@dadkar/prisma/client'
import type { CaseFacts, CaseSettings } from '@dadkar/procedure/case-facts'
import { deadlineRules } from '@dadkar/procedure/deadlines'
import { makeCalendar } from '@dadkar/procedure/make-calendar'
import { tehranDayEnd } from '@dadkar/procedure/tehran-day'
import { toDay } from './case-view.ts'

/** With a case: what the procedure must know to decide what may be done. */
export const inFacts = {
  parties: { orderBy: { id: 'asc' } },
  hearings: { where: { state: 'scheduled' } },
} as const satisfies Prisma.CaseInclude

type CaseRow = Prisma.CaseGetPayload<{ include: typeof inFacts }>

/** The holidays that are known, and the days of notice in force. */
export const caseSettings: CaseSettings = {
  calendar: makeCalendar(),
  minHearingNoticeDays: deadlineRules.hearingNotice.days,
}

/** No ruling is given here yet: nobody is served with one, objects to one, or is awarded anything by one. */
const withoutRuling = {
  isServed: false,
  objectionEndsAt: null,
  hasObjected: false,
  agreesToSettle: false,
  hasAward: false,
} as const

/** A respondent who could only be named is invited on paper, which is not recorded here yet. */
export function factsOf({ state, stage, dueOn, hearings: [hearing], parties }: CaseRow): CaseFacts {
  const due = toDay(dueOn)
  return {
    state,
    stage,
    cureEndsAt: state === 'defective' && due ? tehranDayEnd(due) : null,
    hearing: hearing
      ? { startsAt: hearing.startsAt, isEveryPartyInvited: parties.every(({ subjectId }) => subjectId !== null) }
      : null,
    parties: parties.map(({ id, side }) => ({ id, side, ...withoutRuling })),
  }
}
