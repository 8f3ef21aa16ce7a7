import type { RouteObject } from 'react-router'

/** Pages of administrators. */
export const administrationPages: RouteObject[] = [
  {
    path: 'admin',
    lazy: () => import('./administration-page.tsx').then((page) => ({ Component: page.AdministrationPage })),
  },
  {
    path: 'admin/levels',
    lazy: () => import('../features/levels/levels-page.tsx').then((page) => ({ Component: page.LevelsPage })),
  },
  {
    path: 'admin/levels/:level',
    lazy: () =>
      import('../features/levels/level-form-page.tsx').then((page) => ({
        Component: page.LevelFormPage,
        loader: page.loadLevelForm,
      })),
  },
  {
    path: 'admin/people',
    lazy: () =>
      import('../features/people/people-page.tsx').then((page) => ({
        Component: page.PeoplePage,
        loader: page.loadPeople,
      })),
  },
  {
    path: 'admin/staff',
    lazy: () => import('../features/staff/staff-page.tsx').then((page) => ({ Component: page.StaffPage })),
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
  {
    path: 'admin/services',
    lazy: () => import('../features/services/services-page.tsx').then((page) => ({ Component: page.ServicesPage })),
  },
  {
    path: 'admin/services/:service',
    lazy: () =>
      import('../features/services/service-page.tsx').then((page) => ({
        Component: page.ServicePage,
        loader: page.loadService,
      })),
  },
  {
    path: 'admin/outages',
    lazy: () => import('../features/services/outages-page.tsx').then((page) => ({ Component: page.OutagesPage })),
  },
  {
    path: 'admin/holidays',
    lazy: () => import('../features/holidays/holidays-page.tsx').then((page) => ({ Component: page.HolidaysPage })),
  },
  {
    path: 'admin/holidays/new',
    lazy: () =>
      import('../features/holidays/new-holiday-page.tsx').then((page) => ({
        Component: page.NewHolidayPage,
        loader: page.loadNewHoliday,
      })),
  },
  {
    path: 'admin/settings',
    lazy: () => import('../features/settings/settings-page.tsx').then((page) => ({ Component: page.SettingsPage })),
  },
]
