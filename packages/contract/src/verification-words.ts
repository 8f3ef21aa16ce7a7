/* Apart from the schemas, so that a page that only needs a word of these loads no more. */

/** Capacities a person can prove online by themselves. */
export const verifiableCapacities = ['worker', 'employer', 'representative', 'lawyer', 'expert'] as const

export const verificationStates = ['waiting', 'ready', 'codeSent', 'verified', 'rejected', 'expired'] as const
/** In the order in which they are asked; whom a question does not concern is left out. */
export const registries = ['civil', 'foreigners', 'company', 'bar', 'bank', 'face', 'sim'] as const
export const rejectionReasons = [
  'identityMismatch',
  'deceased',
  'underage',
  'companyMismatch',
  'companyInactive',
  'notSignatory',
  'licenceMismatch',
  'licenceInactive',
  'shebaMismatch',
  'shebaShared',
  'faceMismatch',
  'simMismatch',
  'mobileDiffers',
] as const
