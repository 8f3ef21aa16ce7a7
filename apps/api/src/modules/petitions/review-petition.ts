import { type PetitionContent, type PetitionDraft, petitionContent } from '@dadkar/contract/petition'
import type { Person, Petition, Subject } from '@dadkar/prisma/client'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { fieldErrors } from '../../plugins/validation.ts'
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

type Refusal = 'profile.civil_data_missing' | 'profile.incomplete' | 'petition.against_oneself'

/** What keeps a petition from being submitted: fields by their path, and what no field alone can mend. */
export type Lacking = { fields: Record<string, string>; refusals: { path: string | null; code: Refusal }[] }

/** All that a petition needs to be submitted. */
type Ready = { content: PetitionContent; claimant: Claimant; evidence: readonly FiledEvidence[] }

/** The claimant as a petition must name them, or what their profile lacks. */
async function readClaimant({
  db,
  vault,
  actor,
}: Within<Pick<Ctx, 'db' | 'vault' | 'actor'>>): Promise<Claimant | Refusal> {
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.personId }, include: { subject: true } })
  const { addressSealed, birthDateSealed, fatherName } = person
  if (!birthDateSealed || !fatherName) return 'profile.civil_data_missing'
  if (!addressSealed) return 'profile.incomplete'
  return {
    ...person,
    fatherName,
    address: vault.openText('address', addressSealed),
    nationalId: openIdentifier(vault, person.subject),
    birthDate: vault.openText('birthDate', birthDateSealed),
  }
}

/** Where the claimant themselves stands among those the petition is against. */
function findOneself({ respondents }: PetitionContent, nationalId: string): Lacking['refusals'] {
  const position = respondents.findIndex((each) => each.kind === 'person' && each.nationalId === nationalId)
  if (position < 0) return []
  return [{ path: `respondents.${position}.nationalId`, code: 'petition.against_oneself' }]
}

/** What is wrong with the files, also while something else is missing. */
async function attach(ctx: AttachCtx, { evidence }: PetitionDraft) {
  const parsed = petitionContent.shape.evidence.safeParse(evidence)
  return parsed.success ? attachDocuments(ctx, parsed.data) : { fields: {}, filed: [] }
}

/** Looks at everything that the labour procedure asks a petition to name, and at its files. */
export async function examinePetition(
  ctx: AttachCtx,
  row: Pick<Petition, 'contentSealed'>,
): Promise<{ lacking: Lacking; ready: Ready | null }> {
  const draft = readDraft(ctx, row)
  const parsed = petitionContent.safeParse(draft, { reportInput: true })
  const attached = await attach(ctx, draft)
  const claimant = await readClaimant(ctx)
  const content = parsed.success ? parsed.data : null
  const refusals: Lacking['refusals'] =
    typeof claimant === 'string'
      ? [{ path: null, code: claimant }]
      : content
        ? findOneself(content, claimant.nationalId)
        : []
  const fields = { ...(parsed.success ? {} : fieldErrors(parsed.error)), ...attached.fields }
  const isReady = Object.keys(fields).length === 0 && refusals.length === 0
  const ready =
    isReady && content && typeof claimant !== 'string' ? { content, claimant, evidence: attached.filed } : null
  return { lacking: { fields, refusals }, ready }
}

/**
 * The petition as it can be submitted.
 * @throws AppError request.invalid with the fields that are missing or wrong, petition.against_oneself, profile.incomplete,
 *   profile.civil_data_missing
 */
export async function reviewPetition(ctx: AttachCtx, row: Pick<Petition, 'contentSealed'>): Promise<Ready> {
  const { lacking, ready } = await examinePetition(ctx, row)
  if (ready) return ready
  const [refusal] = lacking.refusals
  if (Object.keys(lacking.fields).length > 0 || !refusal)
    throw new AppError('request.invalid', { fields: lacking.fields })
  throw new AppError(refusal.code)
}
