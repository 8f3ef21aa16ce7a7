import type { AdministeredOffice, officeBody } from '@dadkar/contract/office'
import { type CounterOffice, Prisma } from '@dadkar/prisma/client'
import type { output } from 'zod/mini'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { toOfficeView } from './office-view.ts'

type OfficeCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>
type OfficeInput = output<typeof officeBody>

const toView = (row: CounterOffice): AdministeredOffice => ({ ...toOfficeView(row), isOpen: row.isOpen })

function toRow({ name, city, address, hours, ...rest }: OfficeInput) {
  return {
    ...rest,
    ...{ nameFa: name.fa, nameEn: name.en, cityFa: city.fa, cityEn: city.en },
    ...{ addressFa: address.fa, addressEn: address.en, hoursFa: hours.fa, hoursEn: hours.en },
  }
}

export async function listAllOffices({ db }: Pick<Ctx, 'db'>, { cursor, limit }: PageRequest) {
  const rows = await db.counterOffice.findMany({
    where: cursor ? { id: { lt: cursor } } : {},
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, toView)
}

/** @throws AppError session.step_up_required */
export async function addOffice(ctx: OfficeCtx, input: OfficeInput): Promise<AdministeredOffice> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const row = await tx.counterOffice.create({ data: toRow(input) })
    await recordAudit({ ...ctx, db: tx }, { action: 'office.add', aboutId: row.id })
    return toView(row)
  })
}

/** @throws AppError office.not_found, session.step_up_required */
export async function changeOffice(ctx: OfficeCtx, id: string, input: OfficeInput): Promise<AdministeredOffice> {
  requireStepUp(ctx)
  try {
    return await ctx.db.$transaction(async (tx) => {
      const row = await tx.counterOffice.update({ where: { id }, data: toRow(input) })
      await recordAudit({ ...ctx, db: tx }, { action: 'office.change', aboutId: id })
      return toView(row)
    })
  } catch (error) {
    const isUnknown = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2025'
    throw isUnknown ? new AppError('office.not_found') : error
  }
}
