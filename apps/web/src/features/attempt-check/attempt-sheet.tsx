import type { CheckedAttempt } from '@dadkar/contract/attempt-check'
import { m } from '@dadkar/messages'
import { formatLongMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { PaperSheet } from '../../ui/papers/paper-sheet.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { actName } from './act-name.ts'
import styles from './attempt-check-page.module.css'

type AttemptSheetProps = { jws: string; attempt: CheckedAttempt }

/** The proof on A4, with the way to check it. It goes after #, which no browser sends to a server. */
export function AttemptSheet({ jws, attempt: { failedAt, act } }: AttemptSheetProps) {
  const address = `${window.location.origin}${paths.checkAttempt}`
  return (
    <PaperSheet title={m['ui.attempt.sheet']()} head={<p>{m['ui.attempt.sheetHead']()}</p>} marks={[]}>
      <p>{m['ui.attempt.sheetText']()}</p>
      <DefinitionList
        rows={[
          { term: m['ui.attempt.what'](), value: actName(act) },
          { term: m['ui.attempt.when'](), value: formatLongMoment(failedAt) },
        ]}
      />
      <div className={styles.check}>
        <QrCode text={`${address}#${jws}`} name={m['ui.attempt.qr']()} />
        <div className={styles.words}>
          <p>{m['ui.attempt.scan']()}</p>
          <bdi dir="ltr">{address}</bdi>
          <code className={styles.jws} dir="ltr">
            {jws}
          </code>
        </div>
      </div>
    </PaperSheet>
  )
}
