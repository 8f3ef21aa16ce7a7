import { randomBytes } from 'node:crypto'
import type { PetitionPaper } from '@dadkar/contract/paper'
import type { PetitionContent } from '@dadkar/contract/petition'
import { formatCaseNumber, generateTrackingCode, trackingCodeRandomBytes } from '@dadkar/procedure'
import { formatJalali, type JalaliDate, parseJalaliDate, tehranDate } from '@dadkar/validators'
import { v7 as uuidv7 } from 'uuid'
import type { Ctx, Within } from '../../context.ts'
import type { RunSql } from '../../sql.ts'
import { placeNotice } from '../notices/place-notice.ts'
import type { Claimant } from '../petitions/review-petition.ts'
import { upsertSubject } from '../subjects/subjects.service.ts'
import { nextSerial } from './cases.queries.ts'

type RegisterCtx = Within<Pick<Ctx, 'db' | 'vault' | 'config'>> & { sql: RunSql }

type Registration = { petitionId: string; content: PetitionContent; claimant: Claimant }

type Respondent = PetitionContent['respondent']

function identifierOf(respondent: Respondent) {
  if (respondent.kind === 'person') return { kind: 'person', identifier: respondent.nationalId } as const
  if (respondent.kind === 'organization') {
    return { kind: 'organization', identifier: respondent.legalNationalId } as const
  }
  return null
}

const dateText = (date: JalaliDate) => formatJalali(date, 'en', 'numeric')

function birthYearOf(birthDate: string): number {
  const parsed = parseJalaliDate(birthDate)
  if (!parsed.ok) throw new Error('A kept birth date is not a date')
  return parsed.value.year
}

function composePaper(caseNumber: string, at: Date, { content, claimant }: Registration): PetitionPaper {
  const { respondent, claims, statement, job, employedFrom, employedTo } = content
  return {
    form: 'dadkar.petition-copy.1',
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
    respondent: {
      name: respondent.name,
      identifier: identifierOf(respondent)?.identifier ?? null,
      address: respondent.address,
    },
    claims,
    statement,
    signedAt: at.toISOString(),
  }
}

/**
 * Registers a signed petition as a case and serves its copy, inside the caller's transaction. A respondent who could
 * only be named gets no notice here: the paper channel serves them.
 * @returns the case's id
 */
export async function registerCase(ctx: RegisterCtx, registration: Registration): Promise<string> {
  const { db, vault } = ctx
  const { petitionId, content, claimant } = registration
  const { respondent, claims } = content
  const at = new Date()
  const { year } = tehranDate(at)
  const office = ctx.config.OFFICE_CODE
  const [serial] = await ctx.sql<{ last: number }>('next-serial', nextSerial, [year, office])
  if (!serial) throw new Error('No serial was given')
  const caseNumber = formatCaseNumber(year, office, serial.last)
  const identifier = identifierOf(respondent)
  const respondentId = identifier && (await upsertSubject(ctx, identifier))
  const caseId = uuidv7()
  const claimantName = `${claimant.firstName} ${claimant.lastName}`

  await db.case.create({
    data: {
      id: caseId,
      officeCode: office,
      caseNumber,
      trackingCode: generateTrackingCode(randomBytes(trackingCodeRandomBytes)),
      petitionId,
      registeredAt: at,
      parties: {
        create: [
          {
            side: 'claimant',
            subjectId: claimant.id,
            name: claimantName,
            addressSealed: vault.seal('address', claimant.address),
          },
          {
            side: 'respondent',
            subjectId: respondentId,
            name: respondent.name,
            addressSealed: vault.seal('address', respondent.address),
          },
        ],
      },
      claims: {
        create: claims.map(({ kind, amountRial, explanation }, position) => ({
          position,
          kind,
          amountRial,
          explanationSealed: vault.seal('explanation', explanation),
        })),
      },
      events: { create: [{ kind: 'registered', at }] },
    },
  })
  const paper = composePaper(caseNumber, at, registration)
  await placeNotice(ctx, {
    caseId,
    kind: 'petitionCopy',
    addresseeIds: [respondentId],
    senderName: claimantName,
    paper,
  })
  return caseId
}
