import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import * as z from 'zod/mini'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import { confirmVisit, type Visit } from './queries.ts'
import { useVisitAction } from './use-visit-action.ts'
import styles from './visit-page.module.css'

const schema = z.object({
  face: z.literal('on', 'comparison.face_needed'),
  card: z.literal('on', 'comparison.card_needed'),
  data: z.literal('on', 'comparison.data_needed'),
})

/** What the clerk has compared with their own eyes, each of the three for itself. */
export function ConfirmForm({ visit, otherwise }: { visit: Visit; otherwise: ReactNode }) {
  const act = useVisitAction(visit.id)
  const form = usePlainForm(schema, () => act(() => confirmVisit(visit.id)))
  return (
    <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <FieldGroup id="compared" legend={m['ui.counter.compared']()} hint={m['ui.counter.comparedHint']()}>
        <CheckboxField name="face" label={m['ui.counter.comparedFace']()} {...form.field('face')} />
        <CheckboxField name="card" label={m['ui.counter.comparedCard']()} {...form.field('card')} />
        <CheckboxField name="data" label={m['ui.counter.comparedData']()} {...form.field('data')} />
      </FieldGroup>
      <div className={styles.row}>
        <Button type="submit" size="large" pending={form.pending}>
          {m['ui.counter.confirm']()}
        </Button>
        {otherwise}
      </div>
    </form>
  )
}
