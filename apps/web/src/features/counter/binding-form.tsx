import { mobile as field } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import * as z from 'zod/mini'
import { locale } from '../../lib/locale.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { BindingOutcome } from './binding-outcome.tsx'
import { startBinding } from './binding-queries.ts'
import styles from './binding-step.module.css'
import type { Visit } from './queries.ts'
import { useVisitAction } from './use-visit-action.ts'

const schema = z.object({ mobile: field })

type BindingFormProps = {
  visit: Visit
  /** What was typed before. */
  mobile: string
  onSent: (mobile: string) => void
  isTooLate: boolean
}

/** The number of the person's own line. When a registry was silent, the same button asks it again. */
export function BindingForm({ visit, mobile, onSent, isTooLate }: BindingFormProps) {
  const act = useVisitAction(visit.id)
  const form = usePlainForm(schema, (values) =>
    act(async () => {
      await startBinding(visit.id, values.mobile)
      onSent(values.mobile)
    }),
  )
  const isWaiting = visit.binding?.state === 'waiting'
  return (
    <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <div role="status">{!form.pending && <BindingOutcome visit={visit} isTooLate={isTooLate} />}</div>
      <Field label={m['ui.counter.mobile']()} hint={m['ui.counter.mobileHint']()} {...form.field('mobile')}>
        <TextInput
          type="tel"
          dir="ltr"
          inputMode="tel"
          autoComplete="off"
          width="medium"
          name="mobile"
          defaultValue={localizeDigits(mobile.replace(/^\+98/, '0'), locale)}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="large" pending={form.pending}>
          {isWaiting ? m['ui.common.tryAgain']() : m['ui.counter.sendCode']()}
        </Button>
      </div>
    </form>
  )
}
