import { m } from '@dadkar/messages'
import { formatTrackingCode } from '@dadkar/procedure'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import type { Enrolment } from '../../lib/enrolment.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import styles from './code-slip.module.css'

/** The code to read out, to copy and to scan. */
export function CodeSlip({ enrolment }: { enrolment: Enrolment }) {
  const { code, capacity, forOrganization, validUntil } = enrolment
  const shown = formatTrackingCode(code)
  const role = forOrganization ? m['ui.enrolment.forOrganization']() : capacityName(capacity)
  return (
    <section className={styles.slip} aria-labelledby="enrolment-code">
      <div className={styles.qr}>
        <QrCode text={code} name={m['ui.enrolment.qr']()} />
      </div>
      <div className={styles.words}>
        <h2 id="enrolment-code" className={styles.label}>
          {m['ui.enrolment.code']()}
        </h2>
        <div className={styles.number}>
          <Ltr>{shown}</Ltr>
          <CopyButton text={shown} what={m['ui.enrolment.code']()} />
        </div>
        <dl className={styles.facts}>
          <div>
            <dt>{m['ui.enrolment.validUntil']()}</dt>
            <dd>{formatMoment(validUntil)}</dd>
          </div>
          <div>
            <dt>{m['ui.enrolment.role']()}</dt>
            <dd>{role}</dd>
          </div>
        </dl>
        <p className={styles.keep}>{m['ui.enrolment.keep']()}</p>
      </div>
    </section>
  )
}
