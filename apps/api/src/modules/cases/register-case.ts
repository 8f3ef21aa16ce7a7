import { randomBytes } from 'node:crypto'
import type { PetitionPaper } from '@dadkar/contract/paper'
import type { PetitionContent } from '@dadkar/contract/petition'
import { identifierOfRespondent } from '@dadkar/contract/respondent'
import type { Prisma } from '@dadkar/prisma/client'
import { formatCaseNumber, generateTrackingCode, trackingCodeRandomBytes } from '@dadkar/procedure'
import { formatJalali, type JalaliDate, parseJalaliDate, tehranDate } from '@dadkar/validators'
import { v7 as uuidv7 } from 'uuid'
import type { Ctx, Within } from '../../context.ts'
import type { RunSql } from '../../sql.ts'
import type { FiledEvidence } from '../evidence/attachments.ts'
import { toEvidenceRows } from '../evidence/evidence-view.ts'
import { placeNotice } from '../notices/place-notice.ts'
import type { Claimant } from '../petitions/review-petition.ts'
import { upsertSubject } from '../subjects/subjects.service.ts'
import { nextSerial } from './cases.queries.ts'
import { searchTextOf } from './search-text.ts'

type PartyRow = Prisma.PartyCreateManyCaseInput

type RegisterCtx = Within<Pick<Ctx, 'db' | 'vault' | 'config'>> & { sql: RunSql }

type Registration = {
  petitionId: string
  content: PetitionContent
  claimant: Claimant
  evidence: readonly FiledEvidence[]
}

const dateText = (date: JalaliDate) => formatJalali(date, 'en', 'numeric')

function birthYearOf(birthDate: string): number {
  const parsed = parseJalaliDate(birthDate)
  if (!parsed.ok) throw new Error('A kept birth date is not a date')
  return parsed.value.year
}

function composePaper(caseNumber: string, at: Date, { content, claimant, evidence }: Registration): PetitionPaper {
  const { claims, statement, job, employedFrom, employedTo } = content
  return {
    form: 'dadkar.petition-copy.3',
    respondents: respondentsOn(content),
    caseNumber,
    registeredAt: at.toISOString(),
    claimant: {
      name: `${claimant.firstName} ${claimant.lastName}`,
      fatherName: claimant.fatherName,
      birthYear: birthYearOf(claimant.birthDate),
      nationalId: claimant.nationalId,
      address: claimant.address,
      job,
      employedFrom: dateText(employedFrom),
      employedTo: employedTo && dateText(employedTo),
    },
    claims,
    statement,
    evidence: evidence.map(({ documentId: _, ...listed }) => listed),
    signedAt: at.toISOString(),
  }
}

/** Whom the copy names. Several of them read each other's names and addresses, but no person's national ID. */
function respondentsOn({ respondents }: PetitionContent) {
  return respondents.map((respondent) => {
    const isTold = respondents.length === 1 || respondent.kind === 'organization'
    const identifier = isTold ? (identifierOfRespondent(respondent)?.identifier ?? null) : null
    return { name: respondent.name, identifier, address: respondent.address }
  })
}

/**
 * Registers a signed petition as a case and serves its copy, inside the caller's transaction. A respondent who could
 * only be named gets no notice here: the paper channel serves them.
 * @returns the case's id
 */
export async function registerCase(ctx: RegisterCtx, registration: Registration): Promise<string> {
  const { db, vault } = ctx
  const { petitionId, content, claimant, evidence } = registration
  const { respondents, claims } = content
  const at = new Date()
  const { year } = tehranDate(at)
  const office = ctx.config.OFFICE_CODE
  const claimantName = `${claimant.firstName} ${claimant.lastName}`
  const addressSealed = vault.seal('address', claimant.address)
  const parties: PartyRow[] = [{ side: 'claimant', subjectId: claimant.id, name: claimantName, addressSealed }]
  for (const respondent of respondents) {
    const identified = identifierOfRespondent(respondent)
    const subjectId = identified && (await upsertSubject(ctx, identified))
    const { name, address } = respondent
    parties.push({ side: 'respondent', subjectId, name, addressSealed: vault.seal('address', address) })
  }
  // From here on every registration of the office waits for this one: as few round trips as can be.
  const [serial] = await ctx.sql<{ last: number }>('next-serial', nextSerial, [year, office])
  if (!serial) throw new Error('No serial was given')
  const caseNumber = formatCaseNumber(year, office, serial.last)
  const caseId = uuidv7()
  await db.case.create({
    select: { id: true },
    data: {
      id: caseId,
      officeCode: office,
      caseNumber,
      trackingCode: generateTrackingCode(randomBytes(trackingCodeRandomBytes)),
      petitionId,
      registeredAt: at,
      searchText: searchTextOf(
        caseNumber,
        parties.map(({ name }) => name),
      ),
      parties: { createMany: { data: parties } },
      claims: {
        createMany: {
          data: claims.map(({ kind, amountRial, explanation }, position) => ({
            ...{ position, kind, amountRial },
            explanationSealed: vault.seal('explanation', explanation),
          })),
        },
      },
      ...(evidence.length > 0 && { evidence: { createMany: { data: toEvidenceRows(ctx, evidence) } } }),
      events: { createMany: { data: [{ kind: 'registered', at }] } },
    },
  })
  const paper = composePaper(caseNumber, at, registration)
  await placeNotice(ctx, {
    caseId,
    kind: 'petitionCopy',
    addresseeIds: parties.flatMap(({ side, subjectId }) => (side === 'respondent' ? [subjectId ?? null] : [])),
    senderName: claimantName,
    paper,
  })
  return caseId
}
