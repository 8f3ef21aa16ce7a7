import type { RouteObject } from 'react-router'

/** What a party does to end or to enforce a case: pages of a signed-in person, apart from each other by their weight. */
export const settlementPages: RouteObject[] = [
  {
    path: 'cases/:id/settlement',
    lazy: () =>
      import('../features/cases/settlement-page.tsx').then((page) => ({
        Component: page.SettlementPage,
        loader: page.loadSettlement,
      })),
  },
  {
    path: 'cases/:id/settlement/check',
    lazy: () =>
      import('../features/cases/settlement-check-page.tsx').then((page) => ({
        Component: page.SettlementCheckPage,
        loader: page.loadSettlementCheck,
      })),
  },
  {
    path: 'cases/:id/settlement/answer',
    lazy: () =>
      import('../features/cases/settlement-answer-page.tsx').then((page) => ({
        Component: page.SettlementAnswerPage,
        loader: page.loadSettlementAnswer,
      })),
  },
  {
    path: 'cases/:id/execution',
    lazy: () =>
      import('../features/cases/execution-page.tsx').then((page) => ({
        Component: page.ExecutionPage,
        loader: page.loadExecution,
      })),
  },
  {
    path: 'cases/:id/court-complaint',
    lazy: () =>
      import('../features/cases/complaint-page.tsx').then((page) => ({
        Component: page.ComplaintPage,
        loader: page.loadComplaint,
      })),
  },
]
