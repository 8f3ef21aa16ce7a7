/** Addresses that more than one feature links to. */
export const paths = {
  home: '/',
  help: '/help',
  verify: '/verify',
  follow: '/verify/follow',
  status: '/status',
  signIn: '/sign-in',
  stepUp: '/step-up',
  signedOut: '/signed-out',
  kartabl: '/kartabl',
  cases: '/cases',
  newPetition: '/petitions/new',
  profile: '/profile',
  level: '/level',
  organization: '/organization',
} as const
