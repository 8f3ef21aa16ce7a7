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
  documents: '/documents',
  newDocument: '/documents/new',
} as const
