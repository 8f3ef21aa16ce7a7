import type { LabourOfficeDetail, labourOfficeBody, newLabourOffice } from '@dadkar/contract/labour-office'
import { Prisma } from '@dadkar/prisma/client'
import type { output } from 'zod/mini'
import { AppError } from '../../app-error.ts'
import type { Ctx } from '../../context.ts'
import { type PageRequest, toPage } from '../../page.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { toDetailView, toOfficeFacts, withAll } from './labour-office-view.ts'
import type { PlaceCtx } from './places.ts'

type OfficeInput = output<typeof labourOfficeBody>
type NewOffice = output<typeof newLabourOffice>

const toRow = ({ name, address }: OfficeInput) => ({
  ...{ nameFa: name.fa, nameEn: name.en, addressFa: address.fa, addressEn: address.en },
})

const isKnown = (error: unknown, code: string) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === code

/** Newest first, with how many boards and desks each has. */
export async function listLabourOffices({ db }: Pick<Ctx, 'db'>, { cursor, limit }: PageRequest) {
  const rows = await db.labourOffice.findMany({
    where: cursor ? { id: { lt: cursor } } : {},
    include: { _count: true },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  return toPage(rows, limit, ({ _count, ...office }) => ({ ...toOfficeFacts(office), ..._count }))
}

/** @throws AppError labour_office.not_found */
export async function getLabourOffice({ db }: Pick<Ctx, 'db'>, code: string): Promise<LabourOfficeDetail> {
  const row = await db.labourOffice.findUnique({ where: { code }, include: withAll })
  if (!row) throw new AppError('labour_office.not_found')
  return toDetailView(row)
}

/** @throws AppError labour_office.code_taken, session.step_up_required */
export async function addLabourOffice(ctx: PlaceCtx, { code, ...input }: NewOffice): Promise<LabourOfficeDetail> {
  requireStepUp(ctx)
  try {
    return await ctx.db.$transaction(async (tx) => {
      const row = await tx.labourOffice.create({ data: { code, ...toRow(input) }, include: withAll })
      await recordAudit({ ...ctx, db: tx }, { action: 'labour_office.add', aboutId: row.id })
      return toDetailView(row)
    })
  } catch (error) {
    const taken = 'labour_office.code_taken'
    throw isKnown(error, 'P2002') ? new AppError(taken, { fields: { code: taken } }) : error
  }
}

/** @throws AppError labour_office.not_found, session.step_up_required */
export async function changeLabourOffice(ctx: PlaceCtx, code: string, input: OfficeInput): Promise<LabourOfficeDetail> {
  requireStepUp(ctx)
  try {
    return await ctx.db.$transaction(async (tx) => {
      const row = await tx.labourOffice.update({ where: { code }, data: toRow(input), include: withAll })
      await recordAudit({ ...ctx, db: tx }, { action: 'labour_office.change', aboutId: row.id })
      return toDetailView(row)
    })
  } catch (error) {
    throw isKnown(error, 'P2025') ? new AppError('labour_office.not_found') : error
  }
}
