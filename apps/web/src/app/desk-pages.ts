import type { RouteObject } from 'react-router'

const steps = (
  [
    ...(['defect', 'rejection', 'board', 'hearing', 'minutes', 'service', 'execution', 'closing', 'letter'] as const),
    ...(['settlement', 'court-complaint'] as const),
  ] as const
).map(
  (step): RouteObject => ({
    path: `office/cases/:id/${step}`,
    lazy: () => import('../features/case-office/steps.ts').then((pages) => pages.steps[step]),
  }),
)

const paperPages = (
  [
    ['office/cases/:id/papers/:partyId/:kind', 'handOut'],
    ['office/papers', 'papers'],
    ['office/papers/:id', 'sheet'],
    ['office/papers/:id/record', 'record'],
    ['office/joiners', 'joiners'],
    ['office/joiners/:id', 'joiner'],
  ] as const
).map(
  ([path, page]): RouteObject => ({
    path,
    lazy: () => import('../features/case-office/paper/pages.ts').then((pages) => pages.paperPages[page]),
  }),
)

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
  ...paperPages,
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
