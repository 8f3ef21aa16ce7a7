import type { KartablNotice, KartablSearch } from '@dadkar/contract/kartabl'
import { z } from 'zod'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf } from '../../context.ts'
import { onPool } from '../../sql.ts'
import { findDues } from './due.ts'
import { type KeyColumn, kartablStatement, type Leg, legsOf, type Search, setMarks } from './kartabl.queries.ts'

type Row = Omit<KartablNotice, 'placedAt' | 'openedAt' | 'annulledAt' | 'due'> & {
  placedAt: Date
  openedAt: Date | null
  annulledAt: Date | null
  dueAt: Date | null
}

/** Where the next page goes on: the leg, and the key of the last row shown. */
type Cursor = { at: number; key: readonly string[] }

const cursorSchema = z.tuple([z.int(), z.string()], z.string())
const keySchema = { 'n.id': z.uuid(), 'n.case_id': z.uuid(), 'n.due_at': z.iso.datetime() }

/** @throws AppError request.invalid for one that belongs to no list of these legs */
function readCursor(text: string | undefined, legs: readonly Leg[]): Cursor {
  if (!text) return { at: 0, key: [] }
  try {
    const [at, ...key] = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    const columns = legs[at]?.key ?? []
    if (columns.length !== key.length) throw new RangeError('Of another list')
    return { at, key: key.map((value, index) => keySchema[columns[index] ?? 'n.id'].parse(value)) }
  } catch {
    throw new AppError('request.invalid', { fields: { cursor: 'field.malformed' } })
  }
}

function keyOf(row: Row, column: KeyColumn): string {
  if (column === 'n.due_at') return row.dueAt?.toISOString() ?? ''
  return column === 'n.case_id' ? row.caseId : row.id
}

type KartablCtx = Pick<Ctx, 'db' | 'pool' | 'actor'>

/** Rows from where the cursor points, through one leg after the other, until there is one more than the page. */
async function readRows({ pool, actor }: KartablCtx, search: Search) {
  const legs = legsOf(search)
  const cursor = readCursor(search.cursor, legs)
  const wanted = search.limit + 1
  const rows: { row: Row; at: number; leg: Leg }[] = []
  for (const [at, leg] of legs.entries()) {
    if (at < cursor.at || rows.length === wanted) continue
    const after = at === cursor.at ? cursor.key : []
    const question = { subjectId: subjectOf(actor), personId: actor.personId, search, leg, after }
    const { rows: found } = await pool.query<Row>(kartablStatement({ ...question, limit: wanted - rows.length }))
    rows.push(...found.map((row) => ({ row, at, leg })))
  }
  const shown = rows.slice(0, search.limit)
  const last = rows.length === wanted ? shown.at(-1) : undefined
  const next = last && [last.at, ...last.leg.key.map((column) => keyOf(last.row, column))]
  return {
    rows: shown.map(({ row }) => row),
    nextCursor: next ? Buffer.from(JSON.stringify(next)).toString('base64url') : null,
  }
}

/**
 * The kartabl as its reader keeps it. In the box of what is due, whatever has been done meanwhile is left out, so that a
 * page may be shorter than its limit though another follows.
 */
export async function searchNotices(ctx: KartablCtx, asked: KartablSearch) {
  const search: Search = { box: 'inbox', order: 'date', limit: 20, ...asked }
  const { rows, nextCursor } = await readRows(ctx, search)
  const dues = await findDues(ctx, subjectOf(ctx.actor), rows)
  const items = rows.map(
    ({ dueAt: _, placedAt, openedAt, annulledAt, ...row }): KartablNotice => ({
      ...row,
      placedAt: placedAt.toISOString(),
      openedAt: openedAt?.toISOString() ?? null,
      annulledAt: annulledAt?.toISOString() ?? null,
      due: dues.get(row.id) ?? null,
    }),
  )
  return { items: search.box === 'due' ? items.filter(({ due }) => due !== null) : items, nextCursor }
}

type Marks = { ids: string[]; isStarred?: boolean | undefined; isArchived?: boolean | undefined }

/**
 * Marks own notices for the person who acts, and for nobody else of their organization. An unopened one cannot be put
 * away: nobody should lose sight of what their limits run from.
 * @throws AppError notice.not_found, notice.not_opened
 */
export async function markNotices({ db, pool, actor }: KartablCtx, { ids, isStarred, isArchived }: Marks) {
  const unique = [...new Set(ids)]
  const own = await db.notice.findMany({
    where: { id: { in: unique }, addresseeId: subjectOf(actor) },
    select: { openedAt: true },
  })
  if (own.length < unique.length) throw new AppError('notice.not_found')
  if (isArchived && own.some(({ openedAt }) => openedAt === null)) throw new AppError('notice.not_opened')
  await onPool(pool)('set-marks', setMarks, [actor.personId, unique, isStarred ?? null, isArchived ?? null])
}
