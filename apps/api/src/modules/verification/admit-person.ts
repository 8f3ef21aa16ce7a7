import type { Person, Verification } from '@dadkar/prisma/client'
import type { PublicCtx, Within } from '../../context.ts'
import { readmitPerson } from '../account/readmit-person.ts'
import { admitSignatory } from '../organizations/admit-signatory.ts'
import { personKind, upsertSubject } from '../subjects/subjects.service.ts'
import { readClaims, readFound } from './attempts.ts'
import type { Claims, Found } from './checks.ts'

type AdmitCtx = Within<Pick<PublicCtx, 'db' | 'vault' | 'requestId'>>

/** Who was proved, and for whom they act. */
export type Admitted = { personId: string; organizationId: string | null }

/**
 * Finds or makes the person that a confirmed verification proves, grants what it proves and, for a signatory, opens
 * the organization to them. Null when the account uses another mobile: that account is not touched.
 */
export async function admitPerson(ctx: AdmitCtx, row: Verification): Promise<Admitted | null> {
  const claims = readClaims(ctx.vault, row)
  const found = readFound(ctx.vault, row)
  const kind = personKind(claims.nationalId)
  const personId = await upsertSubject(ctx, { kind, identifier: claims.nationalId })
  const person = await ctx.db.person.findUnique({ where: { id: personId } })
  if (person && !(await readmitPerson(ctx, person, row))) return null
  if (person) await addProofs(ctx, person, row, claims, found)
  else await createPerson(ctx, personId, row, claims, found)
  await grantCapacity(ctx, personId, row, claims, found)
  const organizationId = await admitSignatory(ctx, personId, claims, found)
  return { personId, organizationId }
}

/** What the civil registry (or the one of foreign nationals) told; the bank tells a name and no more. */
function civilData({ vault }: AdmitCtx, { birthDate }: Claims, { firstName, lastName, fatherName }: Found) {
  if (!birthDate || !firstName || !lastName || !fatherName) return {}
  return { firstName, lastName, fatherName, birthDateSealed: vault.seal('birthDate', birthDate) }
}

const bankData = ({ vault }: AdmitCtx, { sheba }: Claims) => (sheba ? { shebaSealed: vault.seal('sheba', sheba) } : {})

async function createPerson(ctx: AdmitCtx, id: string, row: Verification, claims: Claims, found: Found) {
  const { firstName, lastName } = found
  if (!firstName || !lastName) throw new Error('A verification without a name')
  const { mobileIndex, mobileSealed, level } = row
  const now = new Date()
  const proved = { ...civilData(ctx, claims, found), ...bankData(ctx, claims) }
  const known = { id, firstName, lastName, mobileIndex, mobileSealed, level, verifiedAt: now, simCheckedAt: now }
  await ctx.db.person.create({ data: { ...known, ...proved } })
}

/** A level is never lowered, and what was known stays unless it is confirmed anew. */
async function addProofs(ctx: AdmitCtx, person: Person, row: Verification, claims: Claims, found: Found) {
  const level = Math.max(person.level, row.level)
  const proved = { ...civilData(ctx, claims, found), ...bankData(ctx, claims) }
  await ctx.db.person.update({ where: { id: person.id }, data: { ...proved, level } })
}

/** By the database's clock, in the transaction that opens the session: the two begin at the same moment. */
async function grantCapacity({ db }: AdmitCtx, personId: string, row: Verification, claims: Claims, found: Found) {
  const basis = found.bar && claims.licenceNumber ? `${found.bar}، ${claims.licenceNumber}` : null
  await db.$executeRaw`
    insert into person_capacity as c (person_id, capacity, granted_at, basis)
    values (${personId}::uuid, ${row.capacity}::capacity, now(), ${basis})
    on conflict (person_id, capacity) do update set basis = coalesce(excluded.basis, c.basis)`
}
