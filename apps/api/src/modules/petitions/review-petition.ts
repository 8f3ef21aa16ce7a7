import { type PetitionContent, petitionContent } from '@dadkar/contract/petition'
import type { Person, Petition, Subject } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { parseInput } from '../../plugins/validation.ts'
import { type AttachCtx, attachDocuments, type FiledEvidence } from '../evidence/attachments.ts'
import { openIdentifier } from '../subjects/subjects.service.ts'
import { readDraft } from './petitions.service.ts'

export type Claimant = Person & {
  subject: Subject
  fatherName: string
  address: string
  nationalId: string
  birthDate: string
}

/** The claimant as a petition must name them. @throws AppError profile.incomplete, profile.civil_data_missing */
async function readClaimant({ db, vault, actor }: Within<Pick<Ctx, 'db' | 'vault' | 'actor'>>): Promise<Claimant> {
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, include: { subject: true } })
  const { addressSealed, birthDateSealed, fatherName } = person
  if (!birthDateSealed || !fatherName) throw new AppError('profile.civil_data_missing')
  if (!addressSealed) throw new AppError('profile.incomplete')
  return {
    ...person,
    fatherName,
    address: vault.openText('address', addressSealed),
    nationalId: openIdentifier(vault, person.subject),
    birthDate: vault.openText('birthDate', birthDateSealed),
  }
}

/**
 * Whether a petition is fit to be submitted: everything the labour procedure asks a petition to name is there.
 * @throws AppError request.invalid with the fields that are missing or wrong, petition.against_oneself, profile.incomplete,
 *   profile.civil_data_missing
 */
export async function reviewPetition(
  ctx: AttachCtx,
  row: Pick<Petition, 'contentSealed'>,
): Promise<{ content: PetitionContent; claimant: Claimant; evidence: readonly FiledEvidence[] }> {
  const content = parseInput(petitionContent, readDraft(ctx, row))
  const claimant = await readClaimant(ctx)
  if (content.respondents.some((each) => each.kind === 'person' && each.nationalId === claimant.nationalId)) {
    throw new AppError('petition.against_oneself')
  }
  return { content, claimant, evidence: await attachDocuments(ctx, content.evidence) }
}
