import { m } from '@dadkar/messages'
import { useState } from 'react'
import * as z from 'zod/mini'
import { paths } from '../../lib/paths.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './counter-page.module.css'
import { FoundEnrolments } from './found-enrolments.tsx'
import { type FoundEnrolment, findEnrolments } from './queries.ts'
import { readSearch, type Search } from './read-search.ts'

const schema = z.object({
  search: z.pipe(
    z.string(),
    z.transform((input, ctx): Search => {
      const read = readSearch(input)
      if (read.ok) return read.value
      ctx.issues.push({ code: 'custom', input, message: read.reason })
      return z.NEVER
    }),
  ),
})

/** Who has come: by the code that they hold, from the hand or from a scanner, or by the number on their card. */
export function SearchPanel() {
  const [found, setFound] = useState<{ search: Search; items: FoundEnrolment[] } | null>(null)
  const form = usePlainForm(schema, async ({ search }) => {
    setFound(null)
    setFound({ search, items: await findEnrolments(search) })
  })
  return (
    <Panel heading={m['ui.counter.who']()}>
      <form className={styles.form} method="post" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <Field label={m['ui.counter.search']()} hint={m['ui.counter.searchHint']()} {...form.field('search')}>
          <TextInput
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            data-focus-first
            className={styles.search}
            name="search"
          />
        </Field>
        <div className={styles.row}>
          <Button type="submit" size="large" pending={form.pending}>
            {m['ui.counter.find']()}
          </Button>
          <TextLink to={paths.newVisit}>{m['ui.counter.without']()}</TextLink>
        </div>
      </form>
      <div role="status" className={styles.answer}>
        {found && <FoundEnrolments {...found} />}
      </div>
    </Panel>
  )
}
