import type { RouteObject } from 'react-router'

/** Pages on which administrators set up the labour offices. */
export const labourOfficePages: RouteObject[] = [
  {
    path: 'admin/labour-offices',
    lazy: () =>
      import('../features/labour-offices/labour-offices-page.tsx').then((page) => ({
        Component: page.LabourOfficesPage,
      })),
  },
  {
    path: 'admin/labour-offices/new',
    lazy: () =>
      import('../features/labour-offices/new-labour-office-page.tsx').then((page) => ({
        Component: page.NewLabourOfficePage,
        loader: page.loadNewLabourOffice,
      })),
  },
  {
    path: 'admin/labour-offices/:code',
    lazy: () =>
      import('../features/labour-offices/labour-office-page.tsx').then((page) => ({
        Component: page.LabourOfficePage,
        loader: page.loadLabourOffice,
      })),
  },
  {
    path: 'admin/labour-offices/:code/change',
    lazy: () =>
      import('../features/labour-offices/change-labour-office-page.tsx').then((page) => ({
        Component: page.ChangeLabourOfficePage,
        loader: page.loadChange,
      })),
  },
  {
    path: 'admin/labour-offices/:code/boards/:board/:seat/:place',
    lazy: () =>
      import('../features/labour-offices/seat-page.tsx').then((page) => ({
        Component: page.SeatPage,
        loader: page.loadSeat,
      })),
  },
  {
    path: 'admin/labour-offices/:code/desks/new',
    lazy: () =>
      import('../features/labour-offices/new-desk-page.tsx').then((page) => ({
        Component: page.NewDeskPage,
        loader: page.loadNewDesk,
      })),
  },
  {
    path: 'admin/labour-offices/:code/desks/:person',
    lazy: () =>
      import('../features/labour-offices/desk-page.tsx').then((page) => ({
        Component: page.DeskPage,
        loader: page.loadDesk,
      })),
  },
]
