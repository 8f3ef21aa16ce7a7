import type { RouteObject } from 'react-router'

/** How one signs in, where one is signed in, and what is kept: pages of a signed-in person. */
export const accountPages: RouteObject[] = [
  {
    path: 'security',
    lazy: () =>
      import('../features/account/security-page.tsx').then((page) => ({
        Component: page.SecurityPage,
        loader: page.loadSecurity,
      })),
  },
  {
    path: 'security/history',
    lazy: () => import('../features/account/history-page.tsx').then((page) => ({ Component: page.HistoryPage })),
  },
  {
    path: 'security/passkeys/new',
    lazy: () =>
      import('../features/account/new-passkey-page.tsx').then((page) => ({
        Component: page.NewPasskeyPage,
        loader: page.loadNewPasskey,
      })),
  },
  {
    path: 'security/mobile',
    lazy: () => import('../features/account/new-mobile-page.tsx').then((page) => ({ Component: page.NewMobilePage })),
  },
  {
    path: 'security/mobile/:id',
    lazy: () =>
      import('../features/account/mobile-code-page.tsx').then((page) => ({
        Component: page.MobileCodePage,
        loader: page.loadMobileChange,
      })),
  },
  {
    path: 'kartabl/calendar',
    lazy: () =>
      import('../features/calendar/calendar-page.tsx').then((page) => ({
        Component: page.CalendarPage,
        loader: page.loadCalendar,
      })),
  },
]
