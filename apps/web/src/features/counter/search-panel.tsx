import { m } from '@dadkar/messages'
import { type FormEvent, useState } from 'react'
import { fieldErrorText } from '../../lib/error-text.ts'
import { paths } from '../../lib/paths.ts'
import { useSend } from '../../lib/use-send.ts'
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

const id = 'search'

/** Who has come: by the code that they hold, from the hand or from a scanner, or by the number on their card. */
export function SearchPanel() {
  const [found, setFound] = useState<{ search: Search; items: FoundEnrolment[] } | null>(null)
  const [wrong, setWrong] = useState<string>()
  const sending = useSend()
  const error = wrong ?? sending.text ?? undefined

  function find(event: FormEvent<HTMLFormElement>) {
    const read = readSearch(String(new FormData(event.currentTarget).get(id)))
    sending.submit(async () => {
      setFound(null)
      setWrong(read.ok ? undefined : fieldErrorText(read.reason))
      if (read.ok) setFound({ search: read.value, items: await findEnrolments(read.value) })
    })(event)
  }
  return (
    <Panel heading={m['ui.counter.who']()}>
      <form className={styles.form} method="post" noValidate onSubmit={find}>
        <ErrorSummary errors={error ? [{ fieldId: id, text: error }] : []} attempt={sending.attempt} />
        <Field label={m['ui.counter.search']()} hint={m['ui.counter.searchHint']()} id={id} error={error}>
          <TextInput
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            data-focus-first
            className={styles.search}
            name={id}
          />
        </Field>
        <div className={styles.row}>
          <Button type="submit" size="large" pending={sending.pending}>
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
