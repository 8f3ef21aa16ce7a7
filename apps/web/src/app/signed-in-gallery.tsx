import { Outlet } from 'react-router'
import { AppLayout } from './app-layout.tsx'

/** The frame of a signed-in person around the gallery, with an invented one. */
export function SignedInGallery() {
  return (
    <AppLayout
      person={{ name: 'سارا مرادی', capacity: 'کارگر' }}
      unopenedNotices={3}
      onSignOut={() => location.assign('/')}
    >
      <Outlet />
    </AppLayout>
  )
}
