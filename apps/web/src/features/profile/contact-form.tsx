import { m } from '@dadkar/messages'
import { useNavigate, useRevalidator, useSearchParams } from 'react-router'
import { contactSchema } from '../../lib/contact-schema.ts'
import { readNext } from '../../lib/next-address.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ContactFields } from '../../ui/contact-fields.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Panel } from '../../ui/panel.tsx'
import { showToast } from '../../ui/toasts.tsx'
import styles from './profile-page.module.css'
import { fillProfile, type Me } from './queries.ts'

/** The person's own part. Who was sent here on the way to something (`?next=`) goes on to it. */
export function ContactForm({ profile }: { profile: Me['profile'] }) {
  const navigate = useNavigate()
  const next = readNext(useSearchParams()[0], '')
  const { revalidate } = useRevalidator()
  const form = usePlainForm(contactSchema, async (values) => {
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
        <ContactFields profile={profile} field={form.field} isOwn />
        <Button type="submit" size="large" pending={form.pending}>
          {next ? m['ui.profile.saveAndGoOn']() : m['ui.profile.save']()}
        </Button>
      </form>
    </Panel>
  )
}
