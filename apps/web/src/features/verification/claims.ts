import type { Schemas } from '@dadkar/client'
import { locale } from '../../lib/locale.ts'
import type { Draft } from './draft.ts'
import { listSteps } from './journey.ts'

const levelNumbers = { '1': 1, '2': 2, '3': 3 } as const

/** The answers as the API takes them: those of the steps that this role and level go through, and no others. */
export function toClaims(draft: Draft): Schemas['StartVerification'] {
  const { role, level, nationalId, mobile } = draft
  if (role === '' || level === '') throw new Error('The level or the role is not chosen')
  const steps = listSteps(draft)
  const { birthDate, sheba, licenceNumber, legalNationalId, registrationNumber } = draft
  return {
    level: levelNumbers[level],
    capacity: role === 'legalEmployer' ? 'employer' : role,
    nationalId,
    mobile,
    ...(steps.includes('birthDate') && { birthDate }),
    ...(steps.includes('sheba') && { sheba }),
    ...(steps.includes('licence') && { licenceNumber }),
    ...(steps.includes('company') && { legalNationalId, registrationNumber }),
    ...(level === '3' && { language: locale }),
  }
}
