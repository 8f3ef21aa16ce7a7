export const locales = ['fa', 'en'] as const
export type Locale = (typeof locales)[number]

/** Pages drawn at build time, with the module each one's route loads. */
export const pages = [
  { path: '/', module: 'src/features/landing/landing-page.tsx' },
  { path: '/help', module: 'src/features/help/help-page.tsx' },
  { path: '/verify', module: 'src/features/verification/level-page.tsx' },
  { path: '/verify/follow', module: 'src/features/verification/follow-page.tsx' },
  { path: '/check', module: 'src/features/paper-check/paper-check-page.tsx' },
  { path: '/enrolment', module: 'src/app/enrolment-page.tsx' },
  { path: '/offices', module: 'src/features/offices/offices-page.tsx' },
  { path: '/status', module: 'src/features/status/status-page.tsx' },
  { path: '/sign-in', module: 'src/features/session/sign-in-page.tsx' },
] as const
