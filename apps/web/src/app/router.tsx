import type { PatchRoutesOnNavigationFunction, RouteObject } from 'react-router'
import { drawnPages } from './drawn-pages.ts'
import { ErrorPage } from './error-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PublicLayout } from './public-layout.tsx'
import { RootLayout } from './root-layout.tsx'
import { ShellPage } from './shell-page.tsx'

/** What the first look at a drawn page needs; each page's code is loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    id: 'root',
    Component: RootLayout,
    HydrateFallback: ShellPage,
    children: [
      {
        Component: PublicLayout,
        // The inner boundary keeps the frame around a page that failed.
        children: [
          { id: 'public', ErrorBoundary: ErrorPage, children: [...drawnPages, { path: '*', Component: NotFoundPage }] },
        ],
      },
    ],
  },
]

let isAllKnown = false

/**
 * All other addresses: a table that weighs as much as a page, so it is loaded when one of them is first visited. The
 * router asks again at every address that has a parameter, and would sort all addresses anew.
 */
export const findMorePages: PatchRoutesOnNavigationFunction = async ({ patch, signal }) => {
  if (isAllKnown) return
  const { otherBranches, otherPublicPages } = await import('./more-pages.ts')
  // Who has gone on elsewhere meanwhile is not waited for, and the router takes nothing any more.
  if (signal.aborted) return
  patch('public', otherPublicPages)
  patch('root', otherBranches)
  isAllKnown = true
}
