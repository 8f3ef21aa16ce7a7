import { expertStates } from '@dadkar/procedure/case-facts'
import * as z from 'zod/mini'
import { caseVersion, day, stepErrors } from './case.ts'
import { attachedIds, caseDocument } from './case-document.ts'
import { officeCaseDetail } from './case-office.ts'
import { idParams } from './code.ts'
import { endpoint } from './endpoint.ts'
import { id, instant, page, pageQuery, personIdentifier, text } from './fields.ts'
import { atOffice, officeSigns } from './office-step.ts'

/* What the board asks of an expert (کارشناس), and what the expert answers. */

/** Documents given to one expert. */
export const maxExpertDocuments = 30

/** Days of a term, and of one extension. */
export const expertTerm = { from: 3, to: 90 } as const

export const expertReport = z
  .object({
    number: z.string().check(z.describe('`<case number>/E/<n>`')),
    text: z.string(),
    filedAt: instant,
    documents: z.array(caseDocument).check(z.describe('What the expert attached.')),
  })
  .register(z.globalRegistry, { id: 'ExpertReport' })

const appointmentFields = {
  id,
  state: z.enum(expertStates).check(z.describe('`lapsed`: the case went on without a report.')),
  dueOn: day.check(z.describe('The last day of the term.')),
  isLate: z.boolean().check(z.describe('The term is over, or was when the report came.')),
  appointedAt: instant,
  question: z.string(),
  report: z.nullable(expertReport),
}

/** As the office reads it. */
export const expertAppointment = z
  .object({
    ...appointmentFields,
    expertName: z.string(),
    acceptedAt: z.nullable(instant),
    endedAt: z.nullable(instant),
    reason: z.nullable(z.string()).check(z.describe('Why the expert declined, or was dismissed.')),
    documents: z.array(caseDocument).check(z.describe('What the expert was given.')),
  })
  .register(z.globalRegistry, { id: 'ExpertAppointment' })

export type ExpertAppointment = z.infer<typeof expertAppointment>

const ofCase = { caseNumber: z.string(), claimantName: z.string(), respondentName: z.string() }
const firstOf = z.string().check(z.describe('Of the first respondent.'))

export const expertTask = z
  .object({
    ...ofCase,
    respondentName: firstOf,
    respondentCount: z.int(),
    id,
    state: appointmentFields.state,
    dueOn: appointmentFields.dueOn,
    isLate: appointmentFields.isLate,
    appointedAt: instant,
  })
  .register(z.globalRegistry, { id: 'ExpertTask' })

export type ExpertTask = z.infer<typeof expertTask>

/** As the expert reads it. */
export const expertTaskDetail = z
  .object({
    ...ofCase,
    ...appointmentFields,
    documents: z
      .nullable(z.array(caseDocument))
      .check(z.describe('What the board chose; null before it is accepted and after the report.')),
  })
  .register(z.globalRegistry, { id: 'ExpertTaskDetail' })

export type ExpertTaskDetail = z.infer<typeof expertTaskDetail>

const days = z
  .int('expert_days.malformed')
  .check(z.gte(expertTerm.from, 'expert_days.malformed'), z.lte(expertTerm.to, 'expert_days.malformed'))
const appointmentParams = z.object({ id, appointmentId: id })

export const findExpert = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/experts/search',
  summary: 'The expert who has exactly this national ID; there is no list of experts',
  description:
    'A POST, so that the number stands in no address and no log. The search is recorded, and the expert sees it.',
  body: z.strictObject({ nationalId: personIdentifier }).register(z.globalRegistry, { id: 'FindExpert' }),
  status: 200,
  response: z.object({ id, name: z.string() }).register(z.globalRegistry, { id: 'FoundExpert' }),
  errors: ['expert.not_found', 'labour_office.not_assigned'],
})

export const listExperts = endpoint({
  ...atOffice,
  method: 'GET',
  path: '/v1/office/cases/{id}/experts',
  summary: 'The experts of a case of the office, newest first; the reading is recorded',
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(expertAppointment),
  errors: ['case.not_found', 'labour_office.not_assigned'],
})

export const appointExpert = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/cases/{id}/experts',
  summary: 'Ask an expert, with a term and chosen documents of the case; the question is served on them. Needs step-up',
  params: idParams,
  body: z
    .strictObject({
      version: caseVersion,
      expertId: z.uuid('expert_id.empty'),
      question: text('expert_question', { min: 20, max: 5000 }),
      days: days.check(z.describe('Of the term, from today; it rolls over days on which offices are closed.')),
      documentIds: z
        .array(id)
        .check(
          z.maxLength(maxExpertDocuments, 'expert_documents.too_many'),
          z.describe('Of the evidence of the petition, and of briefs.'),
        ),
    })
    .register(z.globalRegistry, { id: 'AppointExpert' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns, 'expert.not_found', 'expert.not_impartial', 'expert.already_asked', 'document.not_found'],
  idempotent: true,
})

export const extendExpert = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/cases/{id}/experts/{appointmentId}/term',
  summary: 'Give an expert more days, from the end of the term or from today, whichever is later; needs step-up',
  params: appointmentParams,
  body: z.strictObject({ version: caseVersion, days }).register(z.globalRegistry, { id: 'ExtendExpert' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns],
  idempotent: true,
})

export const dismissExpert = endpoint({
  ...atOffice,
  method: 'POST',
  path: '/v1/office/cases/{id}/experts/{appointmentId}/dismissal',
  summary: 'Dismiss an expert, who from then on reads nothing of the case; needs step-up',
  params: appointmentParams,
  body: z
    .strictObject({ version: caseVersion, reason: text('reason', { min: 10, max: 2000 }) })
    .register(z.globalRegistry, { id: 'DismissExpert' }),
  status: 200,
  response: officeCaseDetail,
  errors: [...officeSigns],
  idempotent: true,
})

const byExpert = { tag: 'Experts', access: 'session', capacities: ['expert'] } as const
const answers = ['expert_appointment.not_found', 'case.not_found', ...stepErrors] as const

export const listTasks = endpoint({
  ...byExpert,
  method: 'GET',
  path: '/v1/expert/appointments',
  summary: 'Own appointments: those that want something, what is due first; with `reported` those that are done',
  query: z.strictObject({ ...pageQuery.shape, state: z.optional(z.enum(['reported'])) }),
  status: 200,
  response: page(expertTask),
  errors: [],
})

export const getTask = endpoint({
  ...byExpert,
  method: 'GET',
  path: '/v1/expert/appointments/{id}',
  summary: 'One own appointment: the question, and once it is accepted the documents; the reading is recorded',
  params: idParams,
  status: 200,
  response: expertTaskDetail,
  errors: ['expert_appointment.not_found'],
})

export const getTaskDocument = endpoint({
  ...byExpert,
  method: 'GET',
  path: '/v1/expert/appointments/{id}/documents/{documentId}',
  summary: 'A document that the board gave, while it is needed, or one of the own report; the reading is recorded',
  params: z.object({ id, documentId: id }),
  status: 200,
  responseBytes: ['application/pdf', 'image/jpeg', 'image/png'],
  errors: ['document.not_found', 'session.step_up_required'],
})

export const acceptAppointment = endpoint({
  ...byExpert,
  method: 'POST',
  path: '/v1/expert/appointments/{id}/acceptance',
  summary: 'Take an appointment, and say by it that nothing stands against one’s impartiality; needs step-up',
  params: idParams,
  status: 200,
  response: expertTaskDetail,
  errors: [...answers, 'session.step_up_required'],
  idempotent: true,
})

export const declineAppointment = endpoint({
  ...byExpert,
  method: 'POST',
  path: '/v1/expert/appointments/{id}/refusal',
  summary: 'Decline an appointment with a reason, such as a conflict of interest; also one that was taken',
  params: idParams,
  body: z
    .strictObject({ reason: text('reason', { min: 10, max: 2000 }) })
    .register(z.globalRegistry, { id: 'DeclineAppointment' }),
  status: 204,
  errors: answers,
  idempotent: true,
})

export const fileReport = endpoint({
  ...byExpert,
  method: 'POST',
  path: '/v1/expert/appointments/{id}/report',
  summary: 'File the signed report with own documents; it is served on the parties. Needs step-up',
  description: 'Late ones are taken too, as long as the board has not ruled, and are told to be late.',
  params: idParams,
  body: z
    .strictObject({ text: text('expert_report', { min: 50, max: 20_000 }), documentIds: attachedIds })
    .register(z.globalRegistry, { id: 'FileReport' }),
  status: 200,
  response: expertTaskDetail,
  errors: [...answers, 'session.step_up_required', 'document.not_found', 'document.not_ready'],
  idempotent: true,
})
