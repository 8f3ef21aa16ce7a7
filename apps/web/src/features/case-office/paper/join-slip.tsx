import { m } from '@dadkar/messages'
import { formatTrackingCode } from '@dadkar/procedure'
import { paths } from '../../../lib/paths.ts'
import { Ltr } from '../../../ui/ltr.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import styles from './sheet-page.module.css'

/** On the paper: how its reader sees the case. The code goes after #, which no browser sends to a server. */
export function JoinSlip({ code }: { code: string }) {
  const shown = formatTrackingCode(code)
  const address = `${window.location.origin}${paths.join}`
  return (
    <section className={styles.slip} aria-labelledby="join-slip" data-paper>
      <div className={styles.qr}>
        <QrCode text={`${address}#${shown}`} name={m['ui.paper.qr']()} />
      </div>
      <div className={styles.words}>
        <h2 id="join-slip">{m['ui.paper.coverTitle']()}</h2>
        <p>{m['ui.paper.coverText']()}</p>
        <dl className={styles.code}>
          <div>
            <dt>{m['ui.paper.coverAddress']()}</dt>
            <dd>
              <Ltr>{address.replace(/^https?:\/\//, '')}</Ltr>
            </dd>
          </div>
          <div>
            <dt>{m['ui.paper.coverCode']()}</dt>
            <dd>
              <Ltr>{shown}</Ltr>
            </dd>
          </div>
        </dl>
        <p>
          {m['ui.paper.coverSecret']()} {m['ui.paper.coverAbsent']()}
        </p>
      </div>
    </section>
  )
}
