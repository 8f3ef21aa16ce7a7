import { m } from '@dadkar/messages'
import { useSyncExternalStore } from 'react'
import styles from './root-layout.module.css'

function subscribe(listener: () => void) {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Tells that the line is down; what is typed is not lost by it. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return <div role="status">{!isOnline && <p className={styles.offline}>{m['ui.common.offline']()}</p>}</div>
}
