import { unlockPersonBody } from '@dadkar/contract/administration'
import { m } from '@dadkar/messages'
import { lazy, Suspense } from 'react'
import * as z from 'zod/mini'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatDay } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { LockState } from '../../ui/lock-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { showToast } from '../../ui/toasts.tsx'
import styles from './people-page.module.css'
import { type AdministeredPerson, unlockPerson } from './queries.ts'

const StaffForm = lazy(() => import('./staff-form.tsx').then((part) => ({ default: part.StaffForm })))

type PersonPanelProps = { person: AdministeredPerson; onChange: (person: AdministeredPerson) => void }

// Its own name: two fields of one page must not share an id.
const schema = z.object({ unlockReason: unlockPersonBody.shape.reason })

/** Who was found, and what stands in their way, with the way to clear it. */
export function PersonPanel({ person, onChange }: PersonPanelProps) {
  const form = usePlainForm(schema, async ({ unlockReason }) => {
    onChange(await unlockPerson(person.id, unlockReason))
    showToast(m['ui.people.unlocked']())
  })
  return (
    <>
      <Panel heading={m['ui.people.found']()}>
        <DefinitionList
          rows={[
            { term: m['ui.people.name'](), value: `${person.firstName} ${person.lastName}` },
            { term: m['ui.people.capacities'](), value: person.capacities.map(capacityName).join('، ') },
            { term: m['ui.people.level'](), value: formatNumber(person.level) },
            { term: m['ui.people.verifiedAt'](), value: formatDay(person.verifiedAt) },
            { term: m['ui.people.sessions'](), value: formatNumber(person.sessions) },
          ]}
        />
      </Panel>
      <Panel heading={m['ui.people.limits']()}>
        <div className={styles.limits}>
          <StoredLimits {...person.limits} />
        </div>
        <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
          <ErrorSummary errors={form.errors} attempt={form.attempt} />
          <Field
            label={m['ui.people.unlockReason']()}
            hint={m['ui.people.reasonHint']()}
            {...form.field('unlockReason')}
          >
            <TextArea limit={500} name="unlockReason" />
          </Field>
          <Button type="submit" pending={form.pending}>
            {m['ui.people.unlock']()}
          </Button>
        </form>
      </Panel>
      <Suspense fallback={<Skeleton rows={3} />}>
        <StaffForm person={person} onChange={onChange} />
      </Suspense>
    </>
  )
}

function StoredLimits(limits: AdministeredPerson['limits']) {
  const { lockedUntil, identityChecks } = limits
  const sends = { hour: formatNumber(limits.sendsLeftThisHour), day: formatNumber(limits.sendsLeftToday) }
  const checks = { spent: formatNumber(identityChecks.spent), free: formatNumber(identityChecks.free) }
  return (
    <DefinitionList
      rows={[
        { term: m['ui.people.lock'](), value: <LockState until={lockedUntil} /> },
        { term: m['ui.people.wrongCodesLeft'](), value: formatNumber(limits.wrongCodesLeft) },
        { term: m['ui.people.sendsLeft'](), value: m['ui.audit.sendsLeftText'](sends) },
        { term: m['ui.people.checks'](), value: m['ui.people.checksText'](checks) },
      ]}
    />
  )
}
