import type { Verdict as VerdictView } from '@dadkar/contract/verdict'
import { canDissent, standOfBallot } from '@dadkar/procedure/boards'
import { AppError } from '../../app-error.ts'
import type { Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { type OfficeStanding, readStanding } from '../case-office/standing.ts'
import { requireStepUp } from '../sessions/sessions.service.ts'
import { issueVerdict } from './issue-verdict.ts'
import { currentVerdict, readCaseOfBoard, type VerdictCtx, viewVerdict } from './read-verdict.ts'
import { lockToRule } from './save-verdict.ts'
import { countVotes, listSitters, requireSitter, type Sitter } from './sitters.ts'
import { type DecidedItem, readItems, requireComplete, toClaimed } from './verdict-content.ts'
import type { CaseWithVerdicts } from './with-verdicts.ts'

/** A text that somebody who sat has before them, complete, under the lock of its case. */
type Signing = {
  inside: Within<VerdictCtx>
  standing: OfficeStanding
  found: CaseWithVerdicts
  verdictId: string
  own: Sitter
  sitters: Sitter[]
  items: DecidedItem[]
}

async function withText(
  ctx: VerdictCtx,
  id: string,
  version: number,
  act: (signing: Signing) => Promise<void>,
): Promise<VerdictView> {
  requireStepUp(ctx)
  return ctx.db.$transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    await lockToRule(inside, id)
    const standing = await readStanding(inside)
    const found = await readCaseOfBoard(inside, standing, id)
    const row = currentVerdict(found)
    if (!row) throw new AppError('verdict.not_found')
    if (row.version !== version) throw new AppError('verdict.changed_elsewhere', { params: { version: row.version } })
    const sitters = listSitters(found, row)
    const own = requireSitter(sitters, ctx.actor.personId)
    const items = requireComplete(readItems(ctx.vault, row.contentSealed), found.claims.map(toClaimed))
    await act({ inside, standing, found, verdictId: row.id, own, sitters, items })
    return viewVerdict(ctx, await readCaseOfBoard(inside, standing, id))
  })
}

/**
 * Signs the text, or signs against it with an opinion of one's own; when nobody who sat is awaited any more it is issued.
 * @throws AppError case.not_found, case.step_not_allowed, verdict.*, request.invalid with what the text lacks,
 * session.step_up_required
 */
export function signVerdict(
  ctx: VerdictCtx,
  id: string,
  { version, dissent }: { version: number; dissent: string | null },
): Promise<VerdictView> {
  return withText(ctx, id, version, async ({ inside, standing, found, verdictId, own, sitters, items }) => {
    if (own.signature) throw new AppError('verdict.already_signed')
    const votes = countVotes(sitters)
    if (standOfBallot(found.stage, votes) === 'lost') throw new AppError('verdict.too_few_left')
    if (dissent !== null && !canDissent(found.stage, votes)) throw new AppError('verdict.no_majority')
    const dissentSealed = dissent === null ? null : ctx.vault.seal('dissent', dissent)
    const { personId, seat } = own
    await inside.db.verdictSignature.create({ data: { verdictId, personId, seat, dissentSealed, version } })
    await recordAudit(inside, { action: 'verdict.sign', aboutId: id })
    if (votes.awaited === 1) await issueVerdict(inside, standing, id, items)
  })
}

/**
 * Issues a text that all who can have signed. It is for when the last who was awaited left the board: nobody is left whose
 * signature would issue it.
 * @throws AppError case.not_found, case.step_not_allowed, verdict.*, session.step_up_required
 */
export function issueSignedVerdict(
  ctx: VerdictCtx,
  id: string,
  { version }: { version: number },
): Promise<VerdictView> {
  return withText(ctx, id, version, async ({ inside, standing, found, sitters, items }) => {
    const stand = standOfBallot(found.stage, countVotes(sitters))
    if (stand === 'lost') throw new AppError('verdict.too_few_left')
    if (stand === 'open') throw new AppError('verdict.still_awaited')
    await issueVerdict(inside, standing, id, items)
  })
}
