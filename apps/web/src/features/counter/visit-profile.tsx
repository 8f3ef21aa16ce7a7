import { m } from '@dadkar/messages'
import { contactSchema } from '../../lib/contact-schema.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { ContactFields } from '../../ui/contact-fields.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { fillVisitProfile, type Visit } from './queries.ts'
import { useVisitAction } from './use-visit-action.ts'
import styles from './visit-page.module.css'

/** The person's address, told to the clerk so that their registration is complete. */
export function VisitProfile({ visit: { id, profile } }: { visit: Visit }) {
  const act = useVisitAction(id)
  const form = usePlainForm(contactSchema, (values) =>
    act(async () => {
      await fillVisitProfile(id, values)
      showToast(m['ui.counter.profileSaved']())
    }),
  )
  return (
    <Disclosure summary={profile ? m['ui.counter.profileDone']() : m['ui.counter.profile']()}>
      <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
        <p className={styles.soft}>{m['ui.counter.profileHint']()}</p>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <ContactFields profile={profile} field={form.field} />
        <div className={styles.row}>
          <Button type="submit" look="secondary" pending={form.pending}>
            {m['ui.common.save']()}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
