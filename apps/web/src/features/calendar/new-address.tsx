import { m } from '@dadkar/messages'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import styles from './calendar-page.module.css'

/** The secret address, this once. */
export function NewAddress({ address }: { address: string }) {
  return (
    <Callout tone="success" role="status" title={m['ui.calendarFeed.onceTitle']()}>
      <div className={styles.once}>
        <p>{m['ui.calendarFeed.onceText']()}</p>
        <code className={styles.address} dir="ltr">
          {address}
        </code>
        <div className={styles.actions}>
          <CopyButton text={address} what={m['ui.calendarFeed.address']()} />
          <ButtonLink look="secondary" to={address.replace(/^https?:/, 'webcal:')}>
            {m['ui.calendarFeed.openHere']()}
          </ButtonLink>
        </div>
      </div>
    </Callout>
  )
}
