import type { RouteObject } from 'react-router'
import { ErrorPage } from './error-page.tsx'
import { galleryRoutes } from './gallery-routes.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PublicLayout } from './public-layout.tsx'
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
      // Addresses of the signed-in person go here, under their own frame.
      ...(import.meta.env.DEV ? galleryRoutes : []),
    ],
  },
]
