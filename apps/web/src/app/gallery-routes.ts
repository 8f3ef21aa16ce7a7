import type { RouteObject } from 'react-router'
import { PublicLayout } from './public-layout.tsx'

function loadGallery() {
  return import('../features/gallery/gallery-page.tsx').then((page) => ({ Component: page.GalleryPage }))
}

function loadFrame() {
  return import('./signed-in-gallery.tsx').then((frame) => ({ Component: frame.SignedInGallery }))
}

/** All components in both frames, while developing. */
export const galleryRoutes: RouteObject[] = [
  { Component: PublicLayout, children: [{ path: 'gallery', lazy: loadGallery }] },
  { lazy: loadFrame, children: [{ path: 'gallery/signed-in', lazy: loadGallery }] },
]
