import { m } from '@dadkar/messages'
import { Outlet, ScrollRestoration, useNavigation } from 'react-router'
import { Toasts } from '../ui/toasts.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import styles from './root-layout.module.css'
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts'
import { useTellStarted } from './use-tell-started.ts'

/** What surrounds every page. */
export function RootLayout() {
  useFocusAfterNavigation()
  useTellStarted()
  const isPending = useNavigation().state !== 'idle'
  return (
    <>
      <a href="#main" className={styles.skip}>
        {m['ui.common.skip']()}
      </a>
      {isPending && <div className={styles.pending} role="progressbar" aria-label={m['ui.common.loading']()} />}
      <OfflineNotice />
      <Outlet />
      <Toasts />
      <ScrollRestoration />
    </>
  )
}
