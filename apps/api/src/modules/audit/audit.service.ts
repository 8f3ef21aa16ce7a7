import { randomBytes } from 'node:crypto'
import type { DeviceClass } from '@dadkar/contract/audit'
import type { Localized } from '@dadkar/contract/localized'
import type { Ctx, Within } from '../../context.ts'
import { detailDigestOf } from '../../crypto/audit-chain.ts'
import type { Vault } from '../../crypto/vault.ts'
import { insertRecord } from './audit.queries.ts'
import { deviceClassOf } from './device-class.ts'

/**
 * What is kept of a record under seal: from where, the reason that was given, the counter office. The salt guards its
 * digest.
 */
export type AuditDetail = { ip?: string; device?: DeviceClass; reason?: string; office?: Localized; salt: string }

const label = 'audit-detail'

export function readDetail(vault: Pick<Vault, 'openText'>, sealed: Uint8Array): AuditDetail {
  return JSON.parse(vault.openText(label, sealed))
}

export type AuditAct = {
  /** `<noun>.<verb>`; the person reads `ui.audit.<noun>_<verb>`. */
  action: string
  /** The parties of this case find the record in their access log. */
  caseId?: string | null
  aboutId?: string | null
  /** Whose identity data or account it was; they find the record too. By default, outside a case, the actor's own. */
  ofPersonId?: string | null
  /** Why, where a reason is asked for. Shown to the person whom it concerns. */
  reason?: string | undefined
  /** The counter office in which it was done. */
  office?: Localized
  /** What a page does by itself again and again (saving a draft) is recorded once in ten minutes. */
  isRepeated?: true
}

/** Where it came from is there in every request; only work that no request asked for has none. */
export type AuditCtx = Within<Pick<Ctx, 'db' | 'requestId'>> & {
  actor: Ctx['actor'] | null
} & Partial<Pick<Ctx, 'vault' | 'ip' | 'userAgent'>>

/** The values of `recordParts`: who, in which capacity, at what level, did or read what, from where. */
export function recordValues({ vault, actor, ip, userAgent, requestId }: Omit<AuditCtx, 'db'>, act: AuditAct) {
  const device = userAgent === undefined ? undefined : deviceClassOf(userAgent)
  const own = act.caseId ? null : (actor?.personId ?? null)
  const ofPersonId = act.ofPersonId === undefined ? own : act.ofPersonId
  const salt = randomBytes(16).toString('base64url')
  const detail = JSON.stringify({
    ip,
    device,
    reason: act.reason,
    office: act.office,
    salt,
  } satisfies Partial<AuditDetail>)
  return [
    ...[actor?.personId ?? null, actor?.capacity ?? null, actor?.level ?? null, actor?.sessionId ?? null],
    ...[act.action, act.caseId ?? null, act.aboutId ?? null, ofPersonId, requestId],
    ...(vault ? [detailDigestOf(detail), vault.seal(label, detail)] : [null, null]),
    act.isRepeated ?? false,
    actor?.organizationId ?? null,
  ]
}

/**
 * Appends to the audit in the caller's transaction. The chain takes it in within a second (jobs/seal-audit.ts); nothing
 * waits for that.
 */
export async function recordAudit(ctx: AuditCtx, act: AuditAct): Promise<void> {
  await ctx.db.$executeRawUnsafe(insertRecord, ...recordValues(ctx, act))
}
