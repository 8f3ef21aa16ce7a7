import type { JoinOutcome } from '@dadkar/contract/join'
import { isSameName } from '@dadkar/validators'
import { AppError } from '../../app-error.ts'
import { type Ctx, subjectOf, type Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { joinCodeIndex } from '../paper-channel/join-code.ts'
import { admitParty } from './admit-party.ts'

export type JoinCtx = Pick<Ctx, 'db' | 'vault' | 'limits' | 'actor' | 'requestId' | 'ip' | 'userAgent'>

const waits: JoinOutcome = { state: 'waiting', caseId: null, caseNumber: null }

/** The name that the registries gave whoever joins. @throws AppError organization.signatory_required */
async function readJoinerName({ db, actor }: Within<Pick<Ctx, 'db' | 'actor'>>): Promise<string> {
  const { personId, organizationId } = actor
  if (organizationId === null) {
    const { firstName, lastName } = await db.person.findUniqueOrThrow({ where: { id: personId } })
    return `${firstName} ${lastName}`
  }
  const standing = await db.organizationMember.findFirst({
    where: { organizationId, subjectId: personId, removedAt: null, role: 'signatory' },
    include: { organization: { select: { name: true } } },
  })
  if (!standing) throw new AppError('organization.signatory_required')
  return standing.organization.name
}

/**
 * Joins a case by the code on a served paper (labour procedure rules, art. 130). Whoever bears the party's name, and the
 * national ID that the petition gives, is that party at once; for anybody else an officer decides. Under the lock of the
 * case the code is looked up again: of two at once one wins, and the other's code is used up.
 * @throws AppError join.unknown_code, request.too_many, organization.signatory_required
 */
export async function joinCase(ctx: JoinCtx, code: string): Promise<JoinOutcome> {
  await ctx.limits.spendJoin(ctx.actor.personId, ctx.ip)
  const name = await readJoinerName(ctx)
  const joinCode = joinCodeIndex(ctx.vault, code)
  const found = await ctx.db.party.findUnique({ where: { joinCodeIndex: joinCode }, select: { caseId: true } })
  if (!found) throw new AppError('join.unknown_code')
  const { caseId } = found
  return ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "case" where id = ${caseId}::uuid for update`
    return joinWithin({ ...ctx, db: tx }, joinCode, name)
  })
}

async function joinWithin(inside: Within<JoinCtx>, code: Uint8Array<ArrayBuffer>, name: string): Promise<JoinOutcome> {
  const { db, actor } = inside
  const subjectId = subjectOf(actor)
  const party = await db.party.findUnique({
    where: { joinCodeIndex: code },
    include: { case: { include: { parties: { select: { id: true, subjectId: true } } } } },
  })
  const mine = [subjectId, actor.personId]
  const isOther = party?.case.parties.some((each) => each.id !== party.id && mine.includes(each.subjectId ?? ''))
  // Nobody is two parties of one case, and nobody learns so what a code is for.
  if (!party || isOther) throw new AppError('join.unknown_code')
  const { id: partyId, caseId } = party
  const { caseNumber, officeCode } = party.case
  const isKnown = party.subjectId === subjectId
  const isNameOther = !isSameName(party.name, name)
  const isIdentifierOther = party.subjectId !== null && !isKnown
  if (isKnown || !(isNameOther || isIdentifierOther)) {
    await admitParty(inside, { caseId, partyId, subjectId })
    await recordAudit(inside, { action: 'case.join_as_party', caseId })
    return { state: 'joined', caseId, caseNumber }
  }
  const waiting = await db.joinRequest.findFirst({ where: { partyId, subjectId, state: 'waiting' } })
  if (waiting) return waits
  const { id } = await db.joinRequest.create({
    data: { caseId, officeCode, partyId, subjectId, personId: actor.personId, isNameOther, isIdentifierOther },
  })
  await recordAudit(inside, { action: 'join_request.make', caseId, aboutId: id })
  return waits
}
