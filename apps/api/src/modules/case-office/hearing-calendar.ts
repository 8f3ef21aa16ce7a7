import type { CalendarHearing, HearingCalendar } from '@dadkar/contract/hearing-calendar'
import type { Prisma } from '@dadkar/prisma/client'
import { addDays } from '@dadkar/procedure/office-calendar'
import { tehranDayStart } from '@dadkar/procedure/tehran-day'
import { policy } from '../../config.ts'
import type { Ctx } from '../../context.ts'
import { readScope } from './case-scope.ts'
import { hearingHours } from './hearing-hours.ts'

const mostHearings = 1000

const withCase = {
  case: {
    select: {
      ...{ id: true, caseNumber: true },
      parties: { select: { side: true, name: true, subjectId: true }, orderBy: { id: 'asc' } },
    },
  },
} as const satisfies Prisma.HearingInclude

type Row = Prisma.HearingGetPayload<{ include: typeof withCase }>

const toView =
  (readerId: string) =>
  ({ id, boardId, startsAt, state, case: { parties, ...found } }: Row): CalendarHearing => {
    const respondents = parties.filter(({ side }) => side === 'respondent')
    const isOwn = parties.some(({ subjectId }) => subjectId === readerId)
    return {
      ...{ id, boardId, startsAt: startsAt.toISOString(), isHeld: state === 'held' },
      case: isOwn
        ? null
        : {
            ...found,
            claimantName: parties.find(({ side }) => side === 'claimant')?.name ?? '',
            respondentName: respondents[0]?.name ?? '',
            respondentCount: respondents.length,
          },
    }
  }

type Asked = { from: string; days: number; board?: string | undefined }

/**
 * Hearings of the boards of the office, or of a member's, on some days; on hearing(board_id, starts_at).
 * @throws AppError labour_office.not_assigned, board.not_found
 */
export async function getHearingCalendar(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  { from, days, board }: Asked,
): Promise<HearingCalendar> {
  const { scope } = await readScope(ctx, board)
  const own = await ctx.db.board.findMany({
    where: scope.column === 'board_id' ? { id: { in: [...scope.values] } } : { officeCode: scope.values[0] },
    select: { id: true },
  })
  const rows = await ctx.db.hearing.findMany({
    where: {
      boardId: { in: own.map(({ id }) => id) },
      startsAt: { gte: tehranDayStart(from), lt: tehranDayStart(addDays(from, days)) },
      state: { not: 'cancelled' },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: mostHearings + 1,
    include: withCase,
  })
  return {
    hearings: rows.slice(0, mostHearings).map(toView(ctx.actor.personId)),
    isComplete: rows.length <= mostHearings,
    hours: hearingHours,
    length: policy.hearingLength,
  }
}
