import type { RouteObject } from 'react-router'

const pages: RouteObject[] = [
  {
    path: 'counter',
    lazy: () => import('../features/counter/counter-page.tsx').then((page) => ({ Component: page.CounterPage })),
  },
  {
    path: 'counter/new',
    lazy: () => import('../features/counter/new-visit-page.tsx').then((page) => ({ Component: page.NewVisitPage })),
  },
  {
    path: 'counter/:id',
    lazy: () =>
      import('../features/counter/visit-page.tsx').then((page) => ({
        Component: page.VisitPage,
        loader: page.loadVisit,
      })),
  },
]

/** Where a clerk works: pages of a signed-in person. */
export const counterPages: RouteObject[] = [
  {
    lazy: () => import('../features/counter/at-office.tsx').then((page) => ({ Component: page.AtOffice })),
    children: pages,
  },
]
