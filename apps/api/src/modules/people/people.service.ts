import type { Me, Profile } from '@dadkar/contract/person'
import { maskMobile } from '@dadkar/validators'
import type { Ctx } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'
import { sealProfile } from './seal-profile.ts'

type PersonCtx = Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId'>

export async function getMe(ctx: PersonCtx): Promise<Me> {
  await recordAudit(ctx, { action: 'profile.read', ofPersonId: ctx.actor.personId, isRepeated: true })
  return readMe(ctx)
}

async function readMe({ db, vault, actor }: Pick<PersonCtx, 'db' | 'vault' | 'actor'>): Promise<Me> {
  const person = await db.person.findUniqueOrThrow({
    where: { id: actor.personId },
    include: { subject: true, capacities: { orderBy: { grantedAt: 'asc' } } },
  })
  const { addressSealed, postalCodeSealed, emailSealed } = person
  return {
    id: person.id,
    firstName: person.firstName,
    lastName: person.lastName,
    fatherName: person.fatherName,
    nationalId: openIdentifier(vault, person.subject),
    birthDate: person.birthDateSealed && vault.openText('birthDate', person.birthDateSealed),
    mobile: maskMobile(vault.openText('mobile', person.mobileSealed), 'en'),
    level: person.level,
    verifiedAt: person.verifiedAt.toISOString(),
    capacities: person.capacities.map(({ capacity }) => capacity),
    profile:
      addressSealed && postalCodeSealed
        ? {
            address: vault.openText('address', addressSealed),
            postalCode: vault.openText('postalCode', postalCodeSealed),
            email: emailSealed && vault.openText('email', emailSealed),
          }
        : null,
  }
}

export async function fillProfile(ctx: PersonCtx, profile: Profile): Promise<Me> {
  const { db, vault, actor } = ctx
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: actor.personId }, data: sealProfile(vault, profile) })
    await recordAudit({ ...ctx, db: tx }, { action: 'profile.fill', ofPersonId: actor.personId })
  })
  return readMe(ctx)
}
