import type { JalaliDate } from '@dadkar/validators'

/** A check that was begun: what the provider calls it, the page on which the person does it, and until when. */
export type FaceCheck = { checkId: string; url: string; until: Date }

type FaceQuestion = {
  /** Ours, random: the callback names the check by it. */
  reference: string
  nationalId: string
  birthDate: JalaliDate
  language: 'fa' | 'en'
  /** Where the browser comes back to. */
  returnUrl: string
  /** Where the provider tells that the check has ended. */
  callbackUrl: string
}

/** `abandoned`: given up, run out of time, or no longer known. `unavailable` is never a mismatch. */
export type FaceResult = { outcome: 'match' | 'mismatch' | 'pending' | 'abandoned' | 'unavailable' }

/** Does the national card belong to the person before the camera? Asked on a page of the provider's, not on ours. */
export type FaceChecks = {
  /** Begins a check. The same reference again gives the same check. */
  start(question: FaceQuestion): Promise<({ outcome: 'started' } & FaceCheck) | { outcome: 'unavailable' }>
  readResult(checkId: string): Promise<FaceResult>
}
