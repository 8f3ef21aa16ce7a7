import type { Verdict as VerdictView } from '@dadkar/contract/verdict'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { type OfficeStanding, readStanding, visibleAt } from '../case-office/standing.ts'
import { toDay } from '../cases/case-view.ts'
import { toAnnulment } from './annulment-view.ts'
import { listSitters } from './sitters.ts'
import { emptyItems, readItems, toClaimed } from './verdict-content.ts'
import { type CaseWithVerdicts, inVerdict, type VerdictRow } from './with-verdicts.ts'

export type VerdictCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

/** @throws AppError case.not_found, labour_office.not_assigned */
export async function readCaseOfBoard(
  ctx: Within<Pick<Ctx, 'db' | 'actor'>>,
  standing: OfficeStanding,
  id: string,
): Promise<CaseWithVerdicts> {
  const where = { AND: [{ id }, visibleAt(standing, ctx.actor)] }
  const found = await ctx.db.case.findFirst({ where, include: inVerdict })
  if (!found) throw new AppError('case.not_found')
  return found
}

/** The text that is being written; else, unless the case was heard again since, the newest that was issued. */
export function currentVerdict({ state, verdicts: [newest] }: CaseWithVerdicts): VerdictRow | null {
  return newest && (newest.issuedAt === null || state !== 'heard') ? newest : null
}

/**
 * What is being written, or the newest that was issued. Officers read it once it is issued.
 * @throws AppError case.not_found, verdict.not_found, labour_office.not_assigned
 */
export async function getVerdict(ctx: VerdictCtx, id: string): Promise<VerdictView> {
  const standing = await readStanding(ctx)
  const found = await readCaseOfBoard(ctx, standing, id)
  const current = currentVerdict(found)
  const isThere = standing.desk ? current?.issuedAt : current || found.state === 'heard'
  if (!isThere) throw new AppError('verdict.not_found')
  return viewVerdict(ctx, found)
}

export function viewVerdict({ vault, actor }: Pick<Ctx, 'vault' | 'actor'>, found: CaseWithVerdicts): VerdictView {
  const row = currentVerdict(found)
  const claims = found.claims.map(toClaimed)
  const items = row ? readItems(vault, row.contentSealed) : emptyItems(claims)
  const partyOf = (partyId: string) => {
    const party = found.parties.find(({ id }) => id === partyId)
    return { side: party?.side ?? 'claimant', name: party?.name ?? '' }
  }
  return {
    id: row?.id ?? null,
    stage: row?.stage ?? found.stage,
    version: row?.version ?? 0,
    number: row?.number ?? null,
    issuedAt: row?.issuedAt?.toISOString() ?? null,
    items: claims.flatMap((claim, position) => {
      const item = items[position]
      return item ? [{ ...claim, ...item }] : []
    }),
    members: listSitters(found, row).map(({ seat, place, name, personId, canSign, signature }) => ({
      ...{ seat, place, name, canSign, isReader: personId === actor.personId },
      signedAt: signature?.signedAt.toISOString() ?? null,
      dissent: signature?.dissentSealed ? vault.openText('dissent', signature.dissentSealed) : null,
    })),
    services: (row?.services ?? []).map((service) => ({
      id: service.id,
      ...partyOf(service.partyId),
      placedAt: service.placedAt.toISOString(),
      isOnPaper: service.paperServiceId !== null,
      openedAt: service.notice?.openedAt?.toISOString() ?? null,
      annulment: toAnnulment(vault, service),
      lastDay: toDay(service.lastDay),
    })),
  }
}
