import { parsedString } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { parseTrackingCode } from '@dadkar/procedure'
import * as z from 'zod/mini'
import { api, unwrap } from '../../lib/api.ts'
import { keepEnrolment } from '../../lib/enrolment.ts'
import { errorText } from '../../lib/error-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { TrackingCodeInput } from '../../ui/tracking-code-input.tsx'

// The contract's own would bring all that it says of enrolments.
const schema = z.object({ enrolmentCode: parsedString('enrolment_code', parseTrackingCode, '') })

/** Asks for the code. It goes in no address. `wasUnknown`: the one this tab knew is not known to the server any more. */
export function AskCode({ wasUnknown = false }: { wasUnknown?: boolean }) {
  const form = usePlainForm(schema, async (body) => {
    keepEnrolment(await unwrap(api.POST('/v1/enrolments/follow', { body })))
  })
  const isFirst = form.attempt === 0
  return (
    <QuestionPage
      back={paths.home}
      question={m['ui.enrolment.question']()}
      why={<p>{m['ui.enrolment.why']()}</p>}
      {...form.page}
      errors={wasUnknown && isFirst ? [{ text: errorText('enrolment.not_found') }] : form.errors}
      action={m['ui.enrolment.action']()}
      otherwise={<TextLink to={paths.inPerson}>{m['ui.enrolment.none']()}</TextLink>}
    >
      <meta name="description" content={m['ui.enrolment.description']()} />
      <Field label={m['ui.enrolment.code']()} hint={m['ui.enrolment.hint']()} {...form.field('enrolmentCode')}>
        <TrackingCodeInput name="enrolmentCode" />
      </Field>
    </QuestionPage>
  )
}
