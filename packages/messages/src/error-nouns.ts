/**
 * The nouns of the errors that somebody may meet who is not signed in, in an answer or in a form. Their texts are in the
 * first files of every page; those of all other errors come with the frame of signed-in people.
 */
export const publicNouns: readonly string[] = [
  'receipt',
  'attempt',
  'connection',
  'request',
  'server',
  'session',
  'level',
  'verification',
  'enrolment',
  'code',
  'passkey',
  'paper',
  'national_id',
  'mobile',
  'birth_date',
  'sheba',
  'legal_national_id',
  'registration_number',
  'licence_number',
  'follow_code',
  'enrolment_code',
  'choice',
  'field',
]

export const nounOf = (code: string) => code.split('.')[0] ?? ''
