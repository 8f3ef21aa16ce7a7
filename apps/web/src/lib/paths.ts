/** Addresses that more than one feature links to. */
export const paths = {
  home: '/',
  help: '/help',
  verify: '/verify',
  signIn: '/sign-in',
  stepUp: '/step-up',
  signedOut: '/signed-out',
  kartabl: '/kartabl',
  cases: '/cases',
  newPetition: '/petitions/new',
  profile: '/profile',
  accessLog: '/access-log',
  people: '/admin/people',
} as const
