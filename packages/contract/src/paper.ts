import { claimKinds } from '@dadkar/procedure'
import { seatKinds } from '@dadkar/procedure/boards'
import { caseStages } from '@dadkar/procedure/case-states'
import * as z from 'zod/mini'
import { caseDocument } from './case-document.ts'
import { listedEvidence } from './evidence.ts'
import { instant } from './fields.ts'
import { localized } from './localized.ts'
import { correctionPaper, joinderPaper, serviceAnnulmentPaper } from './paper-acts.ts'
import { fromOffice, fromParty, side } from './paper-parts.ts'

/*
 * The papers of a case, as they are served. The very bytes are hashed; a form never changes, a new one gets a new number.
 * Days are Jalali, YYYY/MM/DD.
 */

const claims = z.array(z.object({ kind: z.enum(claimKinds), amountRial: z.nullable(z.int()), explanation: z.string() }))

/** What every copy of a petition says. */
const ofPetition = {
  caseNumber: z.string(),
  registeredAt: instant,
  claimant: z.object({
    name: z.string(),
    fatherName: z.string(),
    birthYear: z.int().check(z.describe('Jalali')),
    nationalId: z.string(),
    address: z.string(),
    job: z.string(),
    employedFrom: z.string(),
    employedTo: z.nullable(z.string()),
  }),
  claims,
  statement: z.string(),
  signedAt: instant,
}

/** The copy of a petition against one respondent. */
const petitionPaperOfOne = z
  .object({
    form: z.literal('dadkar.petition-copy.1'),
    ...ofPetition,
    respondent: z.object({ name: z.string(), identifier: z.nullable(z.string()), address: z.string() }),
  })
  .register(z.globalRegistry, { id: 'PetitionPaper1' })

const respondents = z.array(
  z.object({
    name: z.string(),
    identifier: z
      .nullable(z.string())
      .check(z.describe('Of several respondents only the legal national ID of an organization.')),
    address: z.string(),
  }),
)

/** The copy of a petition against several. Each of them reads it, so it tells nobody's national ID but the claimant's. */
const petitionPaperOfSeveral = z
  .object({
    form: z.literal('dadkar.petition-copy.2'),
    ...ofPetition,
    respondents,
  })
  .register(z.globalRegistry, { id: 'PetitionPaper2' })

/** The copy of a petition against one or several, with what it rests on. */
const petitionPaperWithEvidence = z
  .object({
    form: z.literal('dadkar.petition-copy.3'),
    ...ofPetition,
    respondents,
    evidence: z.array(listedEvidence),
  })
  .register(z.globalRegistry, { id: 'PetitionPaper3' })

/** The copy of a petition. */
export const petitionPaper = z.discriminatedUnion('form', [
  petitionPaperOfOne,
  petitionPaperOfSeveral,
  petitionPaperWithEvidence,
])

export type PetitionPaper = z.infer<typeof petitionPaper>

/** What a petition lacks, and until when it can be completed. */
export const defectPaper = z
  .object({ form: z.literal('dadkar.defect-notice.1'), ...fromOffice, lacks: z.string(), lastDay: z.string() })
  .register(z.globalRegistry, { id: 'DefectPaper' })

/** Why a petition that was not completed is not heard. */
export const rejectionPaper = z
  .object({ form: z.literal('dadkar.rejection.1'), ...fromOffice, reason: z.string() })
  .register(z.globalRegistry, { id: 'RejectionPaper' })

/** What a branch asks of a party, in its own words. */
export const warningPaper = z
  .object({ form: z.literal('dadkar.warning.1'), ...fromOffice, text: z.string() })
  .register(z.globalRegistry, { id: 'WarningPaper' })

/** What a branch tells a party, in its own words. */
export const announcementPaper = z
  .object({ form: z.literal('dadkar.announcement.1'), ...fromOffice, text: z.string() })
  .register(z.globalRegistry, { id: 'AnnouncementPaper' })

/** Who is called where and when, for what (labour procedure rules, arts 36 and 38). */
export const invitationPaper = z
  .object({
    form: z.literal('dadkar.invitation.1'),
    ...fromOffice,
    stage: z.enum(caseStages),
    boardNumber: z.int(),
    startsAt: instant,
    claims: z.array(z.object({ kind: z.enum(claimKinds), amountRial: z.nullable(z.int()) })),
  })
  .register(z.globalRegistry, { id: 'InvitationPaper' })

/** How a board decides a claim. */
export const outcomes = ['granted', 'partly', 'refused'] as const

/**
 * A ruling (labour procedure rules, art. 101). Whoever is served reads the last day to object beside it. Form 1 names the
 * members who signed; form 2 everybody who sat.
 */
export const verdictPaper = z
  .object({
    form: z.literal(['dadkar.verdict.1', 'dadkar.verdict.2']),
    ...fromOffice,
    number: z.string(),
    stage: z.enum(caseStages),
    boardNumber: z.int(),
    claims: z.array(
      z.object({
        kind: z.enum(claimKinds),
        claimedRial: z.nullable(z.int()),
        outcome: z.enum(outcomes),
        amountRial: z.nullable(z.int()),
        reasons: z.string(),
        basis: z.string(),
      }),
    ),
    totalRial: z.int(),
    totalInWords: localized,
    objectionDays: z.nullable(z.int()).check(z.describe('After service; null where the ruling is final on issue.')),
    members: z.array(
      z.object({
        seat: z.enum(seatKinds),
        name: z.string(),
        dissent: z.nullable(z.string()),
        hasSigned: z
          .optional(z.boolean())
          .check(z.describe('From form 2 on: false of one who left the board before they signed.')),
      }),
    ),
  })
  .register(z.globalRegistry, { id: 'VerdictPaper' })

export type VerdictPaper = z.infer<typeof verdictPaper>

const terms = { terms: z.string(), amountRial: z.nullable(z.int()), amountInWords: z.nullable(localized) }

/** The copy of an objection, for the other party. */
export const objectionPaper = z
  .object({
    form: z.literal('dadkar.objection-notice.1'),
    ...fromParty,
    verdictNumber: z.string(),
    objector: z.object({ side, name: z.string() }),
    text: z.string(),
  })
  .register(z.globalRegistry, { id: 'ObjectionPaper' })

/** Terms that wait for the word of whoever is served. */
export const settlementProposalPaper = z
  .object({
    form: z.literal('dadkar.settlement-proposal.1'),
    ...fromParty,
    proposedBy: z.nullable(side).check(z.describe('Null of terms reached before the board.')),
    ...terms,
  })
  .register(z.globalRegistry, { id: 'SettlementProposalPaper' })

/** A settlement that every party signed: the case is over. */
export const settlementPaper = z
  .object({
    form: z.literal('dadkar.settlement.1'),
    ...fromParty,
    office: z.nullable(fromOffice.office).check(z.describe('Null while the office of the case is not set up yet.')),
    ...terms,
    signatures: z.array(z.object({ side, name: z.string(), signedAt: instant })),
  })
  .register(z.globalRegistry, { id: 'SettlementPaper' })

/**
 * The certified copy of a final ruling, on which it is enforced (Labour Law, art. 166). From form 2 on it says what was
 * corrected in the ruling: no copy goes out without its corrections.
 */
export const certifiedCopyPaper = z
  .object({
    form: z.literal(['dadkar.certified-copy.1', 'dadkar.certified-copy.2']),
    ...fromParty,
    office: fromOffice.office.check(z.describe('In whose name the portal certifies it.')),
    requestedBy: z.string(),
    verdict: verdictPaper,
    sha256: z.string().check(z.describe('Hexadecimal, of the bytes of the ruling that was served.')),
    services: z.array(z.object({ side, servedAt: instant })),
    finalSince: instant,
    corrections: z
      .optional(z.array(z.object({ number: z.string(), issuedAt: instant, text: z.string() })))
      .check(z.describe('From form 2 on, in their order.')),
    finalBy: z.enum(['lapse', 'board']).check(z.describe('By the passing of the limit, or on issue (art. 159).')),
  })
  .register(z.globalRegistry, { id: 'CertifiedCopyPaper' })

/** What a party writes to the board, for the other parties; the documents with it are read beside it. */
export const briefPaper = z
  .object({
    form: z.literal('dadkar.brief.1'),
    ...fromParty,
    number: z.string(),
    author: z.object({ side, name: z.string() }),
    text: z.string(),
    documents: z.array(caseDocument),
  })
  .register(z.globalRegistry, { id: 'BriefPaper' })

/** What the board wants to know of an expert, and until when. */
export const expertAppointmentPaper = z
  .object({
    form: z.literal('dadkar.expert-appointment.1'),
    ...fromOffice,
    expertName: z.string(),
    question: z.string(),
    lastDay: z.string(),
  })
  .register(z.globalRegistry, { id: 'ExpertAppointmentPaper' })

const ofReport = {
  ...fromParty,
  number: z.string(),
  expertName: z.string(),
  question: z.string(),
  text: z.string(),
}

/** What an expert found, signed, before documents could go with it. */
const expertReportPaperOfText = z
  .object({ form: z.literal('dadkar.expert-report.1'), ...ofReport })
  .register(z.globalRegistry, { id: 'ExpertReportPaper1' })

/** What an expert found, signed, with the documents that go with it. */
export const expertReportPaper = z
  .object({ form: z.literal('dadkar.expert-report.2'), ...ofReport, documents: z.array(caseDocument) })
  .register(z.globalRegistry, { id: 'ExpertReportPaper' })

export const paper = z.discriminatedUnion('form', [
  petitionPaperOfOne,
  petitionPaperOfSeveral,
  petitionPaperWithEvidence,
  defectPaper,
  rejectionPaper,
  invitationPaper,
  verdictPaper,
  warningPaper,
  announcementPaper,
  objectionPaper,
  settlementProposalPaper,
  settlementPaper,
  certifiedCopyPaper,
  serviceAnnulmentPaper,
  correctionPaper,
  joinderPaper,
  briefPaper,
  expertAppointmentPaper,
  expertReportPaperOfText,
  expertReportPaper,
])

export type Paper = z.infer<typeof paper>
export type DefectPaper = z.infer<typeof defectPaper>
export type RejectionPaper = z.infer<typeof rejectionPaper>
export type WarningPaper = z.infer<typeof warningPaper>
export type AnnouncementPaper = z.infer<typeof announcementPaper>
export type InvitationPaper = z.infer<typeof invitationPaper>
export type ObjectionPaper = z.infer<typeof objectionPaper>
export type SettlementProposalPaper = z.infer<typeof settlementProposalPaper>
export type SettlementPaper = z.infer<typeof settlementPaper>
export type CertifiedCopyPaper = z.infer<typeof certifiedCopyPaper>
export type BriefPaper = z.infer<typeof briefPaper>
export type ExpertAppointmentPaper = z.infer<typeof expertAppointmentPaper>
export type ExpertReportPaper = z.infer<typeof expertReportPaperOfText> | z.infer<typeof expertReportPaper>
