import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Printer } from 'lucide-react'
import { type FormEvent, useSyncExternalStore } from 'react'
import { errorText, fieldErrorText } from '../../lib/error-text.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './attempt-check-page.module.css'
import { AttemptSheet } from './attempt-sheet.tsx'
import { checkAttemptQuery } from './queries.ts'

function onHashChange(tell: () => void) {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}

/** Where the QR code of a proof leads, and where its text can be pasted. What stands after # reaches no server's log. */
export function AttemptCheckPage() {
  const hash = useSyncExternalStore(
    onHashChange,
    () => location.hash,
    () => '',
  )
  const jws = hash.slice(1)
  return (
    <div className={styles.page}>
      <meta name="description" content={m['ui.attempt.checkDescription']()} />
      <div className={styles.screen}>
        <PageHeader
          title={m['ui.attempt.checkTitle']()}
          lead={jws ? undefined : <p>{m['ui.attempt.checkLead']()}</p>}
        />
      </div>
      {jws ? <Checked jws={jws} /> : <PasteForm />}
    </div>
  )
}

/** What was pasted takes the place that the QR code has: going back brings the form again. */
function PasteForm({ error }: { error?: string }) {
  function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // Copied from a paper or a mail, it comes in lines.
    location.hash = String(new FormData(event.currentTarget).get('jws')).replace(/\s/g, '')
  }
  return (
    <form className={styles.form} onSubmit={check}>
      <Field id="jws" label={m['ui.attempt.jws']()} hint={m['ui.attempt.jwsHint']()} error={error}>
        <TextArea name="jws" rows={6} dir="ltr" required spellCheck={false} autoComplete="off" />
      </Field>
      <Button type="submit">{m['ui.attempt.check']()}</Button>
    </form>
  )
}

function Checked({ jws }: { jws: string }) {
  const { data, error, refetch } = useQuery(checkAttemptQuery(jws))
  if (data) {
    return (
      <>
        <div className={styles.screen}>
          <Callout tone="success" role="status" title={m['ui.attempt.genuine']()}>
            {m['ui.attempt.genuineText']()}
          </Callout>
        </div>
        <AttemptSheet jws={jws} attempt={data} />
        <div className={styles.screen}>
          <Button look="secondary" onClick={() => window.print()}>
            <Printer size={18} aria-hidden />
            {m['ui.common.print']()}
          </Button>{' '}
          <Another />
        </div>
      </>
    )
  }
  if (!error) return <Skeleton rows={4} />
  const problem = findProblem(error) ?? { code: 'connection.failed' }
  const code = problem.fields?.jws
  if (code) return <PasteForm error={fieldErrorText(code)} />
  if (problem.code === 'attempt.not_genuine') {
    return (
      <>
        <Callout tone="error" role="alert" title={m['ui.attempt.forged']()}>
          {m['ui.attempt.forgedText']()}
        </Callout>
        <div>
          <Another />
        </div>
      </>
    )
  }
  return (
    <LoadFailed title={m['ui.attempt.failed']()} onRetry={() => void refetch()}>
      {errorText(problem.code, problem.params)}
    </LoadFailed>
  )
}

function Another() {
  return (
    <ButtonLink to={paths.checkAttempt} look="quiet">
      {m['ui.attempt.another']()}
    </ButtonLink>
  )
}
