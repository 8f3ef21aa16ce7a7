import { findPersonBody } from '@dadkar/contract/administration'
import { m } from '@dadkar/messages'
import { useState } from 'react'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { findProblem } from '../../lib/problem.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './people-page.module.css'
import { PersonPanel } from './person-panel.tsx'
import { type AdministeredPerson, findPerson } from './queries.ts'

export function loadPeople() {
  requireFreshCode(paths.people)
  return null
}

/** An administrator finds one person by the exact national ID, says why, and may unlock them. */
export function PeoplePage() {
  const [found, setFound] = useState<AdministeredPerson | 'nobody' | null>(null)
  const form = usePlainForm(findPersonBody, async ({ nationalId, reason }) => {
    setFound(null)
    try {
      setFound(await findPerson({ nationalId: String(nationalId), reason: String(reason) }))
    } catch (error) {
      if (findProblem(error)?.code !== 'person.not_found') throw error
      setFound('nobody')
    }
  })
  return (
    <>
      <PageHeader
        title={m['ui.people.title']()}
        lead={<p>{m['ui.people.lead']()}</p>}
        actions={<TextLink to={paths.staff}>{m['ui.staff.title']()}</TextLink>}
      />
      <div className={styles.parts}>
        <Panel>
          <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
            <ErrorSummary errors={form.errors} attempt={form.attempt} />
            <Field label={m['ui.people.nationalId']()} {...form.field('nationalId')}>
              <TextInput dir="ltr" inputMode="numeric" autoComplete="off" width="medium" name="nationalId" />
            </Field>
            <Field label={m['ui.people.reason']()} hint={m['ui.people.reasonHint']()} {...form.field('reason')}>
              <TextArea limit={500} name="reason" />
            </Field>
            <Button type="submit" size="large" pending={form.pending}>
              {m['ui.people.search']()}
            </Button>
          </form>
          <div role="status" className={styles.answer}>
            {found === 'nobody' && (
              <Callout tone="warning" title={m['ui.people.unknownTitle']()}>
                {m['ui.people.unknownText']()}
              </Callout>
            )}
          </div>
        </Panel>
        {found && found !== 'nobody' && <PersonPanel key={found.id} person={found} onChange={setFound} />}
      </div>
    </>
  )
}
