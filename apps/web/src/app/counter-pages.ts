import type { RouteObject } from 'react-router'

/** Where a clerk works, and where an administrator keeps the offices of clerks: pages of a signed-in person. */
export const counterPages: RouteObject[] = [
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
  {
    path: 'admin/offices',
    lazy: () => import('../features/office-admin/offices-page.tsx').then((page) => ({ Component: page.OfficesPage })),
  },
  {
    path: 'admin/offices/new',
    lazy: () =>
      import('../features/office-admin/new-office-page.tsx').then((page) => ({
        Component: page.NewOfficePage,
        loader: page.loadNewOffice,
      })),
  },
  {
    path: 'admin/offices/:id',
    lazy: () =>
      import('../features/office-admin/office-page.tsx').then((page) => ({
        Component: page.OfficePage,
        loader: page.loadOffice,
      })),
  },
]
