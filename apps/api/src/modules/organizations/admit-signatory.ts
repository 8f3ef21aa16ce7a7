import type { PublicCtx, Within } from '../../context.ts'
import { upsertSubject } from '../subjects/subjects.service.ts'

type Signed = { legalNationalId?: string | undefined; registrationNumber?: string | undefined }
type Found = { organizationName?: string; firstName?: string; lastName?: string }

/**
 * Opens an organization to a signatory whom the company registry named. What was served on its legal ID before waits
 * there, since papers are addressed to the same subject.
 * @returns the organization's id, or null when the person acts for themselves
 */
export async function admitSignatory(
  ctx: Within<Pick<PublicCtx, 'db' | 'vault'>>,
  personId: string,
  { legalNationalId, registrationNumber }: Signed,
  { organizationName: name, firstName, lastName }: Found,
): Promise<string | null> {
  if (!legalNationalId || !registrationNumber || !name) return null
  const id = await upsertSubject(ctx, { kind: 'organization', identifier: legalNationalId })
  const now = new Date()
  const known = { name, registrationNumber, verifiedAt: now }
  await ctx.db.organization.upsert({ where: { id }, create: { id, ...known }, update: known })
  const standing = { role: 'signatory', name: `${firstName} ${lastName}`, joinedAt: now, removedAt: null } as const
  await ctx.db.organizationMember.upsert({
    where: { organizationId_subjectId: { organizationId: id, subjectId: personId } },
    create: { organizationId: id, subjectId: personId, ...standing },
    update: standing,
  })
  return id
}
