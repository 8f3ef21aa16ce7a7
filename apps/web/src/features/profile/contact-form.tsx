import { profileBody } from '@dadkar/contract/person'
import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { useNavigate, useRevalidator, useSearchParams } from 'react-router'
import * as z from 'zod/mini'
import { locale } from '../../lib/locale.ts'
import { readNext } from '../../lib/next-address.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { showToast } from '../../ui/toasts.tsx'
import styles from './profile-page.module.css'
import { fillProfile, type Me } from './queries.ts'

const { address, postalCode, email } = profileBody.shape

/** An empty field means: no e-mail. */
const schema = z.object({
  address,
  postalCode,
  email: z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.trim() || null),
    ),
    email,
  ),
})

/** The person's own part. Who was sent here on the way to something (`?next=`) goes on to it. */
export function ContactForm({ profile }: { profile: Me['profile'] }) {
  const navigate = useNavigate()
  const next = readNext(useSearchParams()[0], '')
  const { revalidate } = useRevalidator()
  const form = usePlainForm(schema, async (values) => {
    await fillProfile(values)
    showToast(m['ui.profile.saved']())
    await (next ? navigate(next) : revalidate())
  })
  return (
    <Panel heading={m['ui.profile.contact']()}>
      <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        {!profile && (
          <Callout tone="warning" title={m['ui.profile.incompleteTitle']()}>
            {m['ui.profile.incomplete']()}
          </Callout>
        )}
        <Field label={m['ui.profile.address']()} hint={m['ui.profile.addressHint']()} {...form.field('address')}>
          <TextArea limit={500} autoComplete="street-address" name="address" defaultValue={profile?.address} />
        </Field>
        <Field
          label={m['ui.profile.postalCode']()}
          hint={m['ui.profile.postalCodeHint']()}
          {...form.field('postalCode')}
        >
          <TextInput
            dir="ltr"
            inputMode="numeric"
            autoComplete="postal-code"
            width="medium"
            name="postalCode"
            defaultValue={localizeDigits(profile?.postalCode ?? '', locale)}
          />
        </Field>
        <Field optional label={m['ui.profile.email']()} hint={m['ui.profile.emailHint']()} {...form.field('email')}>
          <TextInput
            dir="ltr"
            type="email"
            inputMode="email"
            autoComplete="email"
            name="email"
            defaultValue={profile?.email ?? ''}
          />
        </Field>
        <Button type="submit" size="large" pending={form.pending}>
          {next ? m['ui.profile.saveAndGoOn']() : m['ui.profile.save']()}
        </Button>
      </form>
    </Panel>
  )
}
