import { m } from '@dadkar/messages'
import { Button } from './button.tsx'
import styles from './pager.module.css'

/** «نمایش بیشتر» beneath a list that has another page. */
export function Pager({ hasMore, pending, onMore }: { hasMore: boolean; pending: boolean; onMore: () => void }) {
  if (!hasMore) return null
  return (
    <div className={styles.pager}>
      <Button look="secondary" pending={pending} onClick={onMore}>
        {m['ui.common.more']()}
      </Button>
    </div>
  )
}
