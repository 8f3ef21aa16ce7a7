import { m } from '@dadkar/messages'
import { forgetAttempts, timeOfAttempt, useAttempts } from '../lib/attempts.ts'
import { formatLongMoment } from '../lib/dates.ts'
import { paths } from '../lib/paths.ts'
import { saveFile } from '../lib/save-file.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import styles from './attempt-notice.module.css'

/** Something failed through our fault: the proof that it was tried, to keep. It stands above every page until it is kept. */
export function AttemptNotice() {
  const attempts = useAttempts()
  const last = attempts.at(-1)
  if (!last) return null
  const save = () => {
    saveFile(new Blob([`${attempts.join('\n')}\n`], { type: 'application/jose' }), 'dadkar-attempt.jws')
  }
  return (
    <div className={styles.notice}>
      <Callout tone="warning" role="alert" title={m['ui.attempt.title']()}>
        <p>{m['ui.attempt.text']({ when: formatLongMoment(timeOfAttempt(last)) })}</p>
        <div className={styles.actions}>
          <Button look="secondary" onClick={save}>
            {m['ui.attempt.keep']()}
          </Button>
          <ButtonLink look="secondary" to={`${paths.checkAttempt}#${last}`}>
            {m['ui.attempt.print']()}
          </ButtonLink>
          <Button look="quiet" onClick={forgetAttempts}>
            {m['ui.attempt.kept']()}
          </Button>
        </div>
      </Callout>
    </div>
  )
}
