import { Outlet, type RouteObject } from 'react-router'
import { AppLayout } from './app-layout.tsx'
import { PublicLayout } from './public-layout.tsx'

function loadGallery() {
  return import('../features/gallery/gallery-page.tsx').then((page) => ({ Component: page.GalleryPage }))
}

function SignedInGallery() {
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

/** All components in both frames, while developing. */
export const galleryRoutes: RouteObject[] = [
  { Component: PublicLayout, children: [{ path: 'gallery', lazy: loadGallery }] },
  { Component: SignedInGallery, children: [{ path: 'gallery/signed-in', lazy: loadGallery }] },
]
