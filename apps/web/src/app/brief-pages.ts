import type { RouteObject } from 'react-router'

/** What a party writes to the board: pages of a signed-in person. */
export const briefPages: RouteObject[] = [
  {
    path: 'cases/:id/brief',
    lazy: () =>
      import('../features/cases/brief/brief-page.tsx').then((page) => ({
        Component: page.BriefPage,
        loader: page.loadBrief,
      })),
  },
  {
    path: 'cases/:id/brief/check',
    lazy: () =>
      import('../features/cases/brief/brief-check-page.tsx').then((page) => ({
        Component: page.BriefCheckPage,
        loader: page.loadBriefCheck,
      })),
  },
  {
    path: 'cases/:id/brief/sent',
    lazy: () =>
      import('../features/cases/brief/brief-sent-page.tsx').then((page) => ({ Component: page.BriefSentPage })),
  },
  {
    path: 'cases/:id/briefs',
    lazy: () =>
      import('../features/cases/brief/briefs-page.tsx').then((page) => ({
        Component: page.BriefsPage,
        loader: page.loadBriefs,
      })),
  },
]
