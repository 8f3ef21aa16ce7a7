import type { RouteObject } from 'react-router'

const steps = (['defect', 'rejection', 'board', 'service'] as const).map(
  (step): RouteObject => ({
    path: `office/cases/:id/${step}`,
    lazy: () => import('../features/case-office/steps.ts').then((pages) => pages.steps[step]),
  }),
)

const hearingSteps = (['hearing', 'minutes'] as const).map(
  (step): RouteObject => ({
    path: `office/cases/:id/${step}`,
    lazy: () => import('../features/case-office/hearing-steps.ts').then((pages) => pages.hearingSteps[step]),
  }),
)

const endSteps = (['execution', 'closing', 'letter', 'settlement'] as const).map(
  (step): RouteObject => ({
    path: `office/cases/:id/${step}`,
    lazy: () => import('../features/case-office/end-steps.ts').then((pages) => pages.endSteps[step]),
  }),
)

const rareSteps = (['court-complaint', 'annulment', 'joinder'] as const).map(
  (step): RouteObject => ({
    path: `office/cases/:id/${step}`,
    lazy: () => import('../features/case-office/rare-steps.ts').then((pages) => pages.rareSteps[step]),
  }),
)

const paperPages: RouteObject[] = [
  {
    path: 'office/cases/:id/papers/:partyId/:paperId',
    lazy: () =>
      import('../features/case-office/paper/hand-out-page.tsx').then((page) => ({
        Component: page.HandOutPage,
        loader: page.loadHandOut,
      })),
  },
  {
    path: 'office/papers',
    lazy: () =>
      import('../features/case-office/paper/papers-page.tsx').then((page) => ({ Component: page.PapersPage })),
  },
  {
    path: 'office/papers/:id',
    lazy: () =>
      import('../features/case-office/paper/sheet-page.tsx').then((page) => ({
        Component: page.SheetPage,
        loader: page.loadSheet,
      })),
  },
  {
    path: 'office/papers/:id/record',
    lazy: () =>
      import('../features/case-office/paper/record-page.tsx').then((page) => ({
        Component: page.RecordPage,
        loader: page.loadRecord,
      })),
  },
  {
    path: 'office/joiners',
    lazy: () =>
      import('../features/case-office/paper/joiners-page.tsx').then((page) => ({ Component: page.JoinersPage })),
  },
  {
    path: 'office/joiners/:id',
    lazy: () =>
      import('../features/case-office/paper/joiner-page.tsx').then((page) => ({
        Component: page.JoinerPage,
        loader: page.loadJoiner,
      })),
  },
]

const expertPages: RouteObject[] = [
  {
    path: 'office/cases/:id/expert',
    lazy: () =>
      import('../features/case-office/experts/appoint-page.tsx').then((page) => ({
        Component: page.AppointPage,
        loader: page.loadAppoint,
      })),
  },
  {
    path: 'office/cases/:id/expert-term/:appointmentId',
    lazy: () =>
      import('../features/case-office/experts/change-pages.tsx').then((page) => ({
        Component: page.TermPage,
        loader: page.loadTerm,
      })),
  },
  {
    path: 'office/cases/:id/expert-dismissal/:appointmentId',
    lazy: () =>
      import('../features/case-office/experts/change-pages.tsx').then((page) => ({
        Component: page.DismissalPage,
        loader: page.loadDismissal,
      })),
  },
]

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
    path: 'office/assign',
    lazy: () =>
      import('../features/case-office/bulk/assign-page.tsx').then((page) => ({
        Component: page.AssignPage,
        loader: page.loadAssign,
      })),
  },
  {
    path: 'office/calendar',
    lazy: () =>
      import('../features/case-office/calendar/calendar-page.tsx').then((page) => ({
        Component: page.CalendarPage,
        loader: page.loadCalendar,
      })),
  },
  {
    path: 'office/reliefs',
    lazy: () =>
      import('../features/case-office/reliefs/reliefs-page.tsx').then((page) => ({ Component: page.ReliefsPage })),
  },
  {
    path: 'office/figures',
    lazy: () =>
      import('../features/case-office/figures/figures-page.tsx').then((page) => ({
        Component: page.OwnFiguresPage,
        loader: page.loadOwnFigures,
      })),
  },
  {
    path: 'admin/labour-offices/:code/figures',
    lazy: () =>
      import('../features/case-office/figures/figures-page.tsx').then((page) => ({
        Component: page.FiguresOfOfficePage,
        loader: page.loadFiguresOfOffice,
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
  ...steps,
  ...hearingSteps,
  ...endSteps,
  ...rareSteps,
  ...paperPages,
  ...expertPages,
  {
    path: 'office/cases/:id/correction',
    lazy: () =>
      import('../features/case-office/correction/correction-page.tsx').then((page) => ({
        Component: page.CorrectionPage,
        loader: page.loadCorrection,
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
]
