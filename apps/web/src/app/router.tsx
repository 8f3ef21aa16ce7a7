import type { RouteObject } from 'react-router'
import { ErrorPage } from './error-page.tsx'
import { FramedErrorPage } from './framed-error-page.tsx'
import { galleryRoutes } from './gallery-routes.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PublicLayout } from './public-layout.tsx'
import { requireSession } from './require-session.ts'
import { RootLayout } from './root-layout.tsx'
import { ShellPage } from './shell-page.tsx'

const publicPages: RouteObject[] = [
  {
    index: true,
    lazy: () => import('../features/landing/landing-page.tsx').then((page) => ({ Component: page.LandingPage })),
  },
  {
    path: 'help',
    lazy: () => import('../features/help/help-page.tsx').then((page) => ({ Component: page.HelpPage })),
  },
]

/** Pages of a signed-in person. Their loaders run only after the session is there. */
const signedInPages: RouteObject[] = []

/** Every address of the application; each page's code is loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    Component: RootLayout,
    HydrateFallback: ShellPage,
    children: [
      {
        Component: PublicLayout,
        // The inner boundary keeps the frame around a page that failed.
        children: [{ ErrorBoundary: ErrorPage, children: [...publicPages, { path: '*', Component: NotFoundPage }] }],
      },
      {
        middleware: [requireSession],
        lazy: () => import('./signed-in.tsx').then((layout) => ({ Component: layout.SignedIn })),
        ErrorBoundary: FramedErrorPage,
        children: [{ ErrorBoundary: ErrorPage, children: signedInPages }],
      },
      ...(import.meta.env.DEV ? galleryRoutes : []),
    ],
  },
]
