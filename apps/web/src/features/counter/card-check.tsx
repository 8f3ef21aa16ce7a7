import { birthDate as field } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { useState } from 'react'
import * as z from 'zod/mini'
import { locale } from '../../lib/locale.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { findProblem } from '../../lib/problem.ts'
import { registryName } from '../../lib/registry-name.ts'
import { findWrongParts } from '../../lib/wrong-parts.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { DateFields } from '../../ui/date-fields.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { checkVisit, type Visit } from './queries.ts'
import { rejectionWords } from './rejection-words.ts'
import { useVisitAction } from './use-visit-action.ts'
import styles from './visit-page.module.css'

const schema = z.object({ birthDate: field })

/** Asks the registries about the card, as often as it takes: with the right date, or until the registry answers. */
export function CardCheck({ visit }: { visit: Visit }) {
  const [birthDate, setBirthDate] = useState(localizeDigits(visit.birthDate ?? '', locale))
  const [silent, setSilent] = useState<string | null>(null)
  const act = useVisitAction(visit.id)
  const form = usePlainForm(schema, () => {
    setSilent(null)
    return act(async () => {
      try {
        await checkVisit(visit.id, birthDate)
      } catch (error) {
        const problem = findProblem(error)
        if (problem?.code !== 'counter.registry_unavailable') throw error
        setSilent(String(problem.params?.registry ?? ''))
      }
    })
  })
  const wrongCode = form.code('birthDate')
  return (
    <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <div role="status">
        {silent !== null && !form.pending && (
          <Callout
            tone="warning"
            title={
              silent ? m['ui.counter.silentTitle']({ registry: registryName(silent) }) : m['ui.counter.silentAny']()
            }
          >
            {m['ui.counter.silentText']()}
          </Callout>
        )}
        {silent === null && !form.pending && <Rejection visit={visit} />}
      </div>
      <input type="hidden" name="birthDate" value={birthDate} />
      <DateFields
        legend={m['ui.counter.birthDate']()}
        hint={m['ui.counter.birthDateHint']()}
        {...form.field('birthDate')}
        wrongParts={wrongCode ? findWrongParts(wrongCode, birthDate) : undefined}
        value={birthDate}
        onChange={setBirthDate}
      />
      <div className={styles.row}>
        <Button type="submit" size="large" pending={form.pending}>
          {visit.registry ? m['ui.counter.askAgain']() : m['ui.counter.ask']()}
        </Button>
      </div>
    </form>
  )
}

function Rejection({ visit: { registry } }: { visit: Visit }) {
  if (!registry?.rejectedFor) return null
  const { title, text } = rejectionWords(registry.rejectedFor)
  return (
    <Callout tone="error" title={title}>
      {text}
    </Callout>
  )
}
