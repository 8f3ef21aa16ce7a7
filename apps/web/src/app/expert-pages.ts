import type { RouteObject } from 'react-router'

/** Where experts answer boards: pages of a signed-in person. */
export const expertPages: RouteObject[] = [
  {
    path: 'expert',
    lazy: () => import('../features/experts/tasks-page.tsx').then((page) => ({ Component: page.TasksPage })),
  },
  {
    path: 'expert/:id',
    lazy: () =>
      import('../features/experts/task-page.tsx').then((page) => ({ Component: page.TaskPage, loader: page.loadTask })),
  },
  {
    path: 'expert/:id/refusal',
    lazy: () => import('../features/experts/refusal-page.tsx').then((page) => ({ Component: page.RefusalPage })),
  },
  {
    path: 'expert/:id/report',
    lazy: () =>
      import('../features/experts/report-page.tsx').then((page) => ({
        Component: page.ReportPage,
        loader: page.loadReport,
      })),
  },
]
