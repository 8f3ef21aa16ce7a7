import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { formatMoment } from '../../lib/dates.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { showToast } from '../../ui/toasts.tsx'
import styles from './calendar-page.module.css'
import { removeCalendarFeed } from './queries.ts'

type FeedStateProps = {
  feed: Schemas['CalendarFeed']
  onRenew: () => Promise<unknown>
  onRemoved: () => void
}

/** The address that there is: since when, who reads it, and how to be rid of it. */
export function FeedState({ feed, onRenew, onRemoved }: FeedStateProps) {
  const [asked, setAsked] = useState<'renew' | 'remove' | null>(null)
  const close = () => setAsked(null)
  const renew = () => onRenew().then(close)
  async function remove() {
    await removeCalendarFeed()
    close()
    onRemoved()
    showToast(m['ui.calendarFeed.removed']())
  }
  return (
    <section className={styles.state}>
      <ListRows label={m['ui.calendarFeed.state']()}>
        <ActionRow
          icon={CalendarClock}
          title={m['ui.calendarFeed.state']()}
          chip={<Chip tone="success">{m['ui.calendarFeed.isOpen']()}</Chip>}
          facts={[
            m['ui.calendarFeed.since']({ when: formatMoment(feed.createdAt) }),
            feed.lastReadAt
              ? m['ui.calendarFeed.readAt']({ when: formatMoment(feed.lastReadAt) })
              : m['ui.calendarFeed.neverRead'](),
          ]}
        />
      </ListRows>
      <div className={styles.actions}>
        <Button look="secondary" onClick={() => setAsked('renew')}>
          {m['ui.calendarFeed.renew']()}
        </Button>
        <Button look="quiet" onClick={() => setAsked('remove')}>
          {m['ui.calendarFeed.remove']()}
        </Button>
      </div>
      {asked === 'renew' && (
        <ConfirmDialog
          title={m['ui.calendarFeed.renewTitle']()}
          action={m['ui.calendarFeed.renew']()}
          look="primary"
          onConfirm={renew}
          onClose={close}
        >
          <p>{m['ui.calendarFeed.renewText']()}</p>
        </ConfirmDialog>
      )}
      {asked === 'remove' && (
        <ConfirmDialog
          title={m['ui.calendarFeed.removeTitle']()}
          action={m['ui.calendarFeed.remove']()}
          onConfirm={remove}
          onClose={close}
        >
          <p>{m['ui.calendarFeed.removeText']()}</p>
        </ConfirmDialog>
      )}
    </section>
  )
}
