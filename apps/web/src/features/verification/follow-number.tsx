import { m } from '@dadkar/messages'
import { formatTrackingCode } from '@dadkar/procedure'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import styles from './follow-number.module.css'

/** The number to follow an attempt by, to be kept. */
export function FollowNumber({ code }: { code: string | null }) {
  if (!code) return null
  const shown = formatTrackingCode(code)
  return (
    <section className={styles.box} aria-labelledby="follow-number">
      <h2 id="follow-number" className={styles.label}>
        {m['ui.follow.number']()}
      </h2>
      <div className={styles.number}>
        <Ltr>{shown}</Ltr>
        <CopyButton text={shown} what={m['ui.follow.number']()} />
      </div>
      <p className={styles.hint}>{m['ui.follow.numberHint']()}</p>
    </section>
  )
}
