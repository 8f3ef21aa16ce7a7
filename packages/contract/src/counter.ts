import * as z from 'zod/mini'
import { codeBody, codeErrors, idParams, resendErrors } from './code.ts'
import { document, startDocumentBody } from './document.ts'
import { endpoint } from './endpoint.ts'
import { counterRefusals, enrolmentCode, startEnrolmentBody } from './enrolment.ts'
import { birthDate, id, mobile, page, pageQuery, personIdentifier, text } from './fields.ts'
import { localized } from './localized.ts'
import { profileBody } from './person.ts'
import { foundEnrolment, visit, visitSummary } from './visit.ts'

const forClerks = { tag: 'Counter', access: 'session', capacities: ['clerk'] } as const

/** Every route of the counter: the clerk belongs to an open office, and has taken this enrolment. */
const clerkErrors = ['counter.no_office'] as const
const visitErrors = [...clerkErrors, 'enrolment.not_found'] as const
const deciding = [...visitErrors, 'enrolment.over', 'session.step_up_required'] as const

export const myOffice = endpoint({
  ...forClerks,
  method: 'GET',
  path: '/v1/counter/office',
  summary: 'The office that the clerk works for',
  status: 200,
  response: z.object({ id, name: localized }),
  errors: clerkErrors,
})

export const searchBody = z
  .strictObject({ enrolmentCode: z.optional(enrolmentCode), nationalId: z.optional(personIdentifier) })
  .check(
    z.check((ctx) => {
      const { enrolmentCode, nationalId } = ctx.value
      if ((enrolmentCode === undefined) !== (nationalId === undefined)) return
      ctx.issues.push({
        code: 'custom',
        input: undefined,
        message: 'enrolment_search.one_of_both',
        path: ['enrolmentCode'],
      })
    }),
  )
  .register(z.globalRegistry, { id: 'FindEnrolments' })

export const findEnrolments = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/search',
  summary: 'Find what a person at the counter came for, by their code or their national ID',
  description: 'Only what is still open or waits to be bound, newest first. By national ID the person sees the search.',
  body: searchBody,
  status: 200,
  response: z.object({ items: z.array(foundEnrolment) }),
  errors: clerkErrors,
})

export const listVisits = endpoint({
  ...forClerks,
  method: 'GET',
  path: '/v1/counter/enrolments',
  summary: 'Enrolments that this clerk has taken, newest first',
  query: pageQuery,
  status: 200,
  response: page(visitSummary),
  errors: clerkErrors,
})

export const startVisit = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments',
  summary: 'Begin for a person who came without a code',
  body: startEnrolmentBody,
  status: 201,
  response: visit,
  errors: [...clerkErrors, 'enrolment.of_oneself', 'level.closed'],
  idempotent: true,
})

export const takeEnrolment = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/take',
  summary: 'Take an enrolment: the person stands at this counter',
  description: 'From another clerk too, who then has it no more.',
  params: idParams,
  status: 200,
  response: visit,
  errors: [...visitErrors, 'enrolment.over', 'enrolment.of_oneself'],
})

export const getVisit = endpoint({
  ...forClerks,
  method: 'GET',
  path: '/v1/counter/enrolments/{id}',
  summary: 'An enrolment that this clerk has taken',
  params: idParams,
  status: 200,
  response: visit,
  errors: visitErrors,
})

export const checkVisit = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/check',
  summary: 'Ask the registries about the card, with the birth date as it stands on it; needs step-up',
  description:
    'The civil registry (or that of foreign nationals), and where the capacity needs it the company registry and the bar. Answers with what they said; one that does not answer is named in `params.registry`, and nothing is lost.',
  params: idParams,
  body: z.strictObject({ birthDate }).register(z.globalRegistry, { id: 'CheckVisit' }),
  status: 200,
  response: visit,
  errors: [...deciding, 'counter.registry_unavailable', 'enrolment.too_many_checks'],
})

export const fillVisitProfile = endpoint({
  ...forClerks,
  method: 'PUT',
  path: '/v1/counter/enrolments/{id}/profile',
  summary: 'Write down the profile that the person tells, so that their registration is complete',
  description: 'Theirs once they have taken over their account, where they can change it. Not needed to confirm.',
  params: idParams,
  body: profileBody,
  status: 200,
  response: visit,
  errors: [...visitErrors, 'enrolment.over'],
})

export const startScan = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/documents',
  summary: 'Announce a scan of a document of the person; its bytes go where those of any document go',
  description: 'Once the person has taken over their account it is among their documents; else it is removed.',
  params: idParams,
  body: startDocumentBody,
  status: 201,
  response: document,
  errors: [
    ...visitErrors,
    'enrolment.over',
    'document.empty',
    'document.too_large',
    'document.too_many',
    'document.too_many_unfinished',
    'document.too_much',
  ],
})

export const listScans = endpoint({
  ...forClerks,
  method: 'GET',
  path: '/v1/counter/enrolments/{id}/documents',
  summary: 'What was scanned in this visit, newest first',
  description: 'Until the enrolment is decided; afterwards the scans are the person’s alone, and this is empty.',
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(document),
  errors: visitErrors,
})

export const confirmVisit = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/confirm',
  summary: 'Confirm that the person is who the card and the registries say; needs step-up',
  params: idParams,
  body: z
    .strictObject({
      compared: z
        .strictObject({
          face: z.literal(true, 'comparison.face_needed'),
          card: z.literal(true, 'comparison.card_needed'),
          data: z.literal(true, 'comparison.data_needed'),
        })
        .check(
          z.describe(
            'The clerk has compared: the face with the picture, the card with what a genuine one looks like, its data with the registries’.',
          ),
        ),
    })
    .register(z.globalRegistry, { id: 'ConfirmVisit' }),
  status: 200,
  response: visit,
  errors: [...deciding, 'enrolment.unchecked', 'enrolment.card_not_scanned'],
})

export const refuseVisit = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/refuse',
  summary: 'Refuse, with a reason that the person reads; needs step-up',
  params: idParams,
  body: z
    .strictObject({
      refusedFor: z.enum(counterRefusals, 'choice.empty'),
      note: text('refusal_note', { min: 10, max: 500 }),
    })
    .register(z.globalRegistry, { id: 'RefuseVisit' }),
  status: 200,
  response: visit,
  errors: deciding,
})

const binding = [...visitErrors, 'enrolment.not_confirmed', 'enrolment.over'] as const

export const startBinding = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/binding',
  summary: 'Send a code to the person’s own SIM, for somebody who has no device of their own with them',
  description:
    'The SIM registry is asked first, as always; while it does not answer the visit’s `binding` is `waiting`, and this goes on with it; a code that has run out gives way to a new one. Begins only in the enrolment’s time; what began in it can be finished. Signs nobody in.',
  params: idParams,
  body: z.strictObject({ mobile }).register(z.globalRegistry, { id: 'StartBinding' }),
  status: 200,
  response: visit,
  errors: [...binding, 'enrolment.too_many_checks', 'verification.no_code', 'code.locked', ...resendErrors],
})

export const resendBindingCode = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/binding/resend',
  summary: 'Send the same code again',
  params: idParams,
  status: 200,
  response: visit,
  errors: [...binding, 'verification.no_code', 'code.locked', ...resendErrors],
})

export const confirmBinding = endpoint({
  ...forClerks,
  method: 'POST',
  path: '/v1/counter/enrolments/{id}/binding/confirm',
  summary: 'The person enters the code; a right one makes or raises their account',
  description: 'Signs nobody in: the person signs in on a device of their own. The clerk never acts as them.',
  params: idParams,
  body: codeBody,
  status: 200,
  response: visit,
  errors: [...binding, 'verification.no_code', ...codeErrors],
})
