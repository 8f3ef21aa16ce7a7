import type { Schemas } from '@dadkar/client'
import { mobile } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { useRef } from 'react'
import { useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { formatMoment } from '../../lib/dates.ts'
import { type Enrolment, forgetEnrolment } from '../../lib/enrolment.ts'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextButton } from '../../ui/text-link.tsx'
import { bindEnrolment } from './queries.ts'

type AskMobileProps = {
  enrolment: Enrolment
  /** The number given before, if any. */
  given: string
  /** Takes over the verification; returns where it goes on. */
  onBound: (verification: Schemas['Verification'], mobile: string) => string
}

const schema = z.object({ mobile })

/** A clerk has confirmed the person; they bind it to their own SIM, on a phone that is in their hand. */
export function AskMobile({ enrolment, given, onBound }: AskMobileProps) {
  const navigate = useNavigate()
  const sendKey = useRef({ mobile: '', key: '' })
  const form = usePlainForm(schema, async (values) => {
    // The same key for the same number, so that a repeat after a broken line begins nothing twice.
    if (sendKey.current.mobile !== values.mobile) sendKey.current = { ...values, key: crypto.randomUUID() }
    const verification = await bindEnrolment(enrolment.code, values.mobile, sendKey.current.key)
    navigate(onBound(verification, values.mobile))
  })
  const office = enrolment.office?.name[locale]
  return (
    <QuestionPage
      back={paths.home}
      question={m['ui.enrolment.mobileQuestion']()}
      why={<p>{m['ui.enrolment.mobileWhy']()}</p>}
      {...form.page}
      action={m['ui.enrolment.mobileAction']()}
      otherwise={<TextButton onClick={forgetEnrolment}>{m['ui.enrolment.other']()}</TextButton>}
    >
      <Callout
        tone="success"
        title={office ? m['ui.enrolment.confirmedBy']({ office }) : m['ui.enrolment.confirmed']()}
      >
        {m['ui.enrolment.confirmedText']({ until: formatMoment(enrolment.validUntil) })}
      </Callout>
      <Field
        label={m['ui.verification.mobile.label']()}
        hint={m['ui.enrolment.mobileHint']()}
        {...form.field('mobile')}
      >
        <TextInput dir="ltr" inputMode="tel" autoComplete="tel" width="medium" name="mobile" defaultValue={given} />
      </Field>
      <ProofProgress />
    </QuestionPage>
  )
}
