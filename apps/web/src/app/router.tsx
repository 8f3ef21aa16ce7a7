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

/**
 * All other addresses: a table that weighs as much as a page, so it is loaded when one of them is first visited. The
 * router asks for every address that has a parameter, or that it would call not found, and adds nothing twice.
 */
export const findMorePages: PatchRoutesOnNavigationFunction = async ({ patch }) => {
  const { otherBranches, otherPublicPages } = await import('./more-pages.ts')
  patch('public', otherPublicPages)
  patch('root', otherBranches)
}
