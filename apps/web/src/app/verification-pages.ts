import type { RouteObject } from 'react-router'

/** Where somebody proves who they are: after the first question, a question a page, and what came of it. */
export const verificationPages: RouteObject[] = [
  {
    path: 'verify/in-person',
    lazy: () =>
      import('../features/verification/in-person.ts').then(({ beginInPerson }) => ({ loader: beginInPerson })),
  },
  {
    path: 'verify/role',
    lazy: () =>
      import('../features/verification/role-page.tsx').then((page) => ({
        Component: page.RolePage,
        loader: page.loadRole,
      })),
  },
  {
    path: 'verify/company',
    lazy: () =>
      import('../features/verification/company-page.tsx').then((page) => ({
        Component: page.CompanyPage,
        loader: page.loadCompany,
      })),
  },
  {
    path: 'verify/licence',
    lazy: () =>
      import('../features/verification/licence-page.tsx').then((page) => ({
        Component: page.LicencePage,
        loader: page.loadLicence,
      })),
  },
  {
    path: 'verify/sheba',
    lazy: () =>
      import('../features/verification/sheba-page.tsx').then((page) => ({
        Component: page.ShebaPage,
        loader: page.loadSheba,
      })),
  },
  {
    path: 'verify/national-id',
    lazy: () =>
      import('../features/verification/national-id-page.tsx').then((page) => ({
        Component: page.NationalIdPage,
        loader: page.loadNationalId,
      })),
  },
  {
    path: 'verify/mobile',
    lazy: () =>
      import('../features/verification/mobile-page.tsx').then((page) => ({
        Component: page.MobilePage,
        loader: page.loadMobile,
      })),
  },
  {
    path: 'verify/birth-date',
    lazy: () =>
      import('../features/verification/birth-date-page.tsx').then((page) => ({
        Component: page.BirthDatePage,
        loader: page.loadBirthDate,
      })),
  },
  {
    path: 'verify/check',
    lazy: () =>
      import('../features/verification/check-page.tsx').then((page) => ({
        Component: page.CheckPage,
        loader: page.loadCheck,
      })),
  },
  {
    path: 'verify/code',
    lazy: () =>
      import('../features/verification/code-page.tsx').then((page) => ({
        Component: page.CodePage,
        loader: page.loadCode,
      })),
  },
  {
    path: 'verify/outcome',
    lazy: () =>
      import('../features/verification/outcome-page.tsx').then((page) => ({
        Component: page.OutcomePage,
        loader: page.loadOutcome,
      })),
  },
  {
    path: 'verify/done',
    lazy: () =>
      import('../features/verification/done-page.tsx').then((page) => ({
        Component: page.DonePage,
        loader: page.loadDone,
      })),
  },
]
