import { type DeskView, officeCaseFilter } from '@dadkar/contract/desk'
import type { DeskView as Row } from '@dadkar/prisma/client'
import { z } from 'zod'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Ctx, Within } from '../../context.ts'

type ViewCtx = Pick<Ctx, 'db' | 'vault' | 'actor'>

const label = 'desk-view'

const kept = z.object({ name: z.string(), filter: officeCaseFilter })
type Kept = z.infer<typeof kept>

const seal = ({ vault }: Pick<Ctx, 'vault'>, content: Kept) => vault.seal(label, JSON.stringify(content))

export function toDeskView({ vault }: Pick<Ctx, 'vault'>, { id, contentSealed, createdAt }: Row): DeskView {
  return { id, ...kept.parse(JSON.parse(vault.openText(label, contentSealed))), createdAt: createdAt.toISOString() }
}

/** A view is its maker's alone: to anybody else it does not exist. @throws AppError desk_view.not_found */
async function readOwn({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>, id: string): Promise<Row> {
  const row = await db.deskView.findFirst({ where: { id, personId: actor.personId } })
  if (!row) throw new AppError('desk_view.not_found')
  return row
}

export async function listDeskViews(ctx: ViewCtx): Promise<{ items: DeskView[] }> {
  const rows = await ctx.db.deskView.findMany({
    where: { personId: ctx.actor.personId },
    orderBy: { id: 'asc' },
    take: policy.viewsPerPerson,
  })
  return { items: rows.map((row) => toDeskView(ctx, row)) }
}

/** The person's row is locked, so that two at once do not go beyond the limit. @throws AppError desk_view.too_many */
export async function saveDeskView(ctx: ViewCtx, content: Kept): Promise<DeskView> {
  const { personId } = ctx.actor
  const row = await ctx.db.$transaction(async (db) => {
    await db.$queryRaw`select 1 from person where id = ${personId}::uuid for update`
    const views = await db.deskView.count({ where: { personId } })
    if (views >= policy.viewsPerPerson) {
      throw new AppError('desk_view.too_many', { params: { max: policy.viewsPerPerson } })
    }
    return db.deskView.create({ data: { personId, contentSealed: seal(ctx, content) } })
  })
  return toDeskView(ctx, row)
}

/** @throws AppError desk_view.not_found */
export async function renameDeskView(ctx: ViewCtx, id: string, { name }: Pick<Kept, 'name'>): Promise<DeskView> {
  const { filter } = toDeskView(ctx, await readOwn(ctx, id))
  const row = await ctx.db.deskView.update({ where: { id }, data: { contentSealed: seal(ctx, { name, filter }) } })
  return toDeskView(ctx, row)
}

/** @throws AppError desk_view.not_found */
export async function removeDeskView({ db, actor }: ViewCtx, id: string): Promise<void> {
  const { count } = await db.deskView.deleteMany({ where: { id, personId: actor.personId } })
  if (count === 0) throw new AppError('desk_view.not_found')
}
