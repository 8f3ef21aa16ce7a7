import type { RouteObject } from 'react-router'

/** Where officers of a labour office and members of its boards work: pages of a signed-in person. */
export const deskPages: RouteObject[] = [
  {
    path: 'office',
    lazy: () =>
      import('../features/case-office/office-page.tsx').then((page) => ({
        Component: page.OfficePage,
        loader: page.loadOffice,
      })),
  },
  {
    path: 'office/cases/:id',
    lazy: () =>
      import('../features/case-office/office-case-page.tsx').then((page) => ({
        Component: page.OfficeCasePage,
        loader: page.loadOfficeCase,
      })),
  },
  {
    path: 'office/cases/:id/defect',
    lazy: () =>
      import('../features/case-office/defect-page.tsx').then((page) => ({
        Component: page.DefectPage,
        loader: page.loadDefect,
      })),
  },
  {
    path: 'office/cases/:id/rejection',
    lazy: () =>
      import('../features/case-office/rejection-page.tsx').then((page) => ({
        Component: page.RejectionPage,
        loader: page.loadRejection,
      })),
  },
  {
    path: 'office/cases/:id/board',
    lazy: () =>
      import('../features/case-office/board-page.tsx').then((page) => ({
        Component: page.BoardPage,
        loader: page.loadBoard,
      })),
  },
  {
    path: 'office/cases/:id/hearing',
    lazy: () =>
      import('../features/case-office/hearing-page.tsx').then((page) => ({
        Component: page.HearingPage,
        loader: page.loadHearing,
      })),
  },
  {
    path: 'office/cases/:id/verdict',
    lazy: () =>
      import('../features/case-office/verdict/verdict-page.tsx').then((page) => ({
        Component: page.VerdictPage,
        loader: page.loadVerdict,
      })),
  },
  {
    path: 'office/cases/:id/verdict/sign',
    lazy: () =>
      import('../features/case-office/verdict/sign-page.tsx').then((page) => ({
        Component: page.SignPage,
        loader: page.loadSign,
      })),
  },
  {
    path: 'office/cases/:id/service',
    lazy: () =>
      import('../features/case-office/service-page.tsx').then((page) => ({
        Component: page.ServicePage,
        loader: page.loadService,
      })),
  },
  {
    path: 'office/cases/:id/minutes',
    lazy: () =>
      import('../features/case-office/minutes-page.tsx').then((page) => ({
        Component: page.MinutesPage,
        loader: page.loadMinutes,
      })),
  },
]
