import type { RouteObject } from 'react-router'

/** The pages drawn at build time (scripts/pages.ts), which are taken over without a look at any other address. */
export const drawnPages: RouteObject[] = [
  {
    index: true,
    lazy: () => import('../features/landing/landing-page.tsx').then((page) => ({ Component: page.LandingPage })),
  },
  {
    path: 'help',
    lazy: () => import('../features/help/help-page.tsx').then((page) => ({ Component: page.HelpPage })),
  },
  {
    path: 'verify',
    lazy: () => import('../features/verification/level-page.tsx').then((page) => ({ Component: page.LevelPage })),
  },
  {
    path: 'verify/follow',
    lazy: () => import('../features/verification/follow-page.tsx').then((page) => ({ Component: page.FollowPage })),
  },
  {
    path: 'status',
    lazy: () => import('../features/status/status-page.tsx').then((page) => ({ Component: page.StatusPage })),
  },
  {
    path: 'check',
    lazy: () =>
      import('../features/paper-check/paper-check-page.tsx').then((page) => ({ Component: page.PaperCheckPage })),
  },
  {
    path: 'enrolment',
    lazy: () => import('./enrolment-page.tsx').then((page) => ({ Component: page.EnrolmentPage })),
  },
  {
    path: 'offices',
    lazy: () => import('../features/offices/offices-page.tsx').then((page) => ({ Component: page.OfficesPage })),
  },
  {
    path: 'sign-in',
    lazy: () => import('../features/session/sign-in-page.tsx').then((page) => ({ Component: page.SignInPage })),
  },
]
