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
  security: '/security',
  signInHistory: '/security/history',
  newPasskey: '/security/passkeys/new',
  changeMobile: '/security/mobile',
  lostSim: '/lost-sim',
  verifyAgain: '/sign-in/verify-again',
} as const
