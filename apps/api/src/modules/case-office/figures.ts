import { ageSteps, type OfficeFigures, statesInHand } from '@dadkar/contract/office-figures'
import type { LabourOffice } from '@dadkar/prisma/client'
import { jalaliToIso, tehranDate } from '@dadkar/validators'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { officeView } from '../cases/case-view.ts'
import { countStanding, timeToRuling } from './figures.queries.ts'
import { readStanding } from './standing.ts'

type FiguresCtx = Pick<Ctx, 'db' | 'pool' | 'actor'>

const monthsShown = 12

/** @throws AppError labour_office.not_assigned */
export async function ownFigures(ctx: FiguresCtx): Promise<OfficeFigures> {
  const { office } = await readStanding(ctx)
  return readFigures(ctx, office)
}

/** @throws AppError labour_office.not_found */
export async function figuresOfOffice(ctx: FiguresCtx, code: string): Promise<OfficeFigures> {
  const office = await ctx.db.labourOffice.findUnique({ where: { code } })
  if (!office) throw new AppError('labour_office.not_found')
  return readFigures(ctx, office)
}

/** The first days of the last months of the Jalali calendar, the oldest first, that of the present day the last. */
export function listMonths(now: Date): string[] {
  const { year, month } = tehranDate(now)
  const present = year * 12 + month - 1
  return Array.from({ length: monthsShown }, (_, turn) => {
    const each = present - monthsShown + 1 + turn
    return jalaliToIso({ year: Math.floor(each / 12), month: (each % 12) + 1, day: 1 })
  })
}

type Standing = { state: string; age: number; count: number }
type Month = { month: number; firstRulings: number; medianDays: number }

async function readFigures({ pool }: FiguresCtx, office: LabourOffice): Promise<OfficeFigures> {
  const now = new Date()
  const starts = listMonths(now)
  const run = onPool(pool)
  const [standing, months] = await Promise.all([
    run<Standing>('count-standing', countStanding, [office.code, [...statesInHand], [...ageSteps]]),
    run<Month>('time-to-ruling', timeToRuling, [office.code, starts]),
  ])
  const countOf = (state: string, age: number) =>
    standing.find((row) => row.state === state && row.age === age)?.count ?? 0
  return {
    office: officeView(office).name,
    asOf: now.toISOString(),
    standing: statesInHand.map((state) => ({
      state,
      byAge: [0, ...ageSteps].map((_, age) => countOf(state, age)),
    })),
    months: starts.map((from, turn) => {
      const found = months.find(({ month }) => month === turn + 1)
      return { from, firstRulings: found?.firstRulings ?? 0, medianDays: found?.medianDays ?? null }
    }),
  }
}
