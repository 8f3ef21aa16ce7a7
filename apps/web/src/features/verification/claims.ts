import type { Schemas } from '@dadkar/client'
import { locale } from '../../lib/locale.ts'
import { capacityOf } from '../../lib/roles.ts'
import type { Draft } from './draft.ts'
import { listSteps } from './journey.ts'

const levelNumbers = { '1': 1, '2': 2, '3': 3 } as const

/** The answers as the API takes them: those of the steps that this role and level go through, and no others. */
export function toClaims(draft: Draft): Schemas['StartVerification'] {
  const { level, mobile, birthDate, sheba } = draft
  if (level === '' || level === '4') throw new Error('No level that is proved online is chosen')
  const steps = listSteps(draft)
  return {
    ...toEnrolment(draft),
    level: levelNumbers[level],
    mobile,
    ...(steps.includes('birthDate') && { birthDate }),
    ...(steps.includes('sheba') && { sheba }),
    ...(level === '3' && { language: locale }),
  }
}

/** The same of a person who goes to a counter office: who they are, and as what. */
export function toEnrolment(draft: Draft): Schemas['StartEnrolment'] {
  const { role, nationalId, licenceNumber, legalNationalId, registrationNumber } = draft
  if (role === '') throw new Error('The role is not chosen')
  const steps = listSteps(draft)
  return {
    capacity: capacityOf(role),
    nationalId,
    ...(steps.includes('licence') && { licenceNumber }),
    ...(steps.includes('company') && { legalNationalId, registrationNumber }),
  }
}
