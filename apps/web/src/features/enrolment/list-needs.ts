import { m } from '@dadkar/messages'
import type { Enrolment } from '../../lib/enrolment.ts'

/** What to bring to the counter, by role. Nothing is known of the person, so that the foreign one is told apart in words. */
export function listNeeds({ capacity, forOrganization }: Pick<Enrolment, 'capacity' | 'forOrganization'>): string[] {
  return [
    m['ui.enrolment.bringCard'](),
    m['ui.enrolment.bringForeign'](),
    m['ui.enrolment.bringPhone'](),
    ...(forOrganization ? [m['ui.enrolment.bringCompany']()] : []),
    ...(capacity === 'lawyer' ? [m['ui.enrolment.bringLicence']()] : []),
  ]
}
