import type { RouteObject } from 'react-router'
import { ErrorPage } from './error-page.tsx'
import { FramedErrorPage } from './framed-error-page.tsx'
import { galleryRoutes } from './gallery-routes.ts'
import { requireSession } from './require-session.ts'
import { signedInPages } from './signed-in-pages.ts'

export { otherPublicPages } from './other-public-pages.ts'

/** What stands beside the public pages. */
export const otherBranches: RouteObject[] = [
  {
    middleware: [requireSession],
    lazy: () => import('./signed-in.tsx').then((layout) => ({ Component: layout.SignedIn })),
    ErrorBoundary: FramedErrorPage,
    children: [{ ErrorBoundary: ErrorPage, children: signedInPages }],
  },
  ...(import.meta.env.DEV ? galleryRoutes : []),
]
