import { m } from '@dadkar/messages'
import type { Enrolment } from '../../lib/enrolment.ts'

/** Why a clerk did not confirm, and what to bring or mend for the next time. */
export function refusalTexts(reason: NonNullable<Enrolment['refusedFor']>): { what: string; next: string } {
  const texts = {
    faceDiffers: [m['ui.enrolment.faceWhat'], m['ui.enrolment.faceNext']],
    cardDiffers: [m['ui.enrolment.cardWhat'], m['ui.enrolment.cardNext']],
    cardUnreadable: [m['ui.enrolment.unreadableWhat'], m['ui.enrolment.unreadableNext']],
    cardExpired: [m['ui.enrolment.oldCardWhat'], m['ui.enrolment.oldCardNext']],
    cardNotGenuine: [m['ui.enrolment.genuineWhat'], m['ui.enrolment.genuineNext']],
    registryDiffers: [m['ui.enrolment.registryWhat'], m['ui.enrolment.registryNext']],
    other: [m['ui.enrolment.otherWhat'], m['ui.enrolment.otherNext']],
  } as const
  const [what, next] = texts[reason]
  return { what: what(), next: next() }
}
