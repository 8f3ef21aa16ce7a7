import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'

/** As what a person proves themselves; a company's signatory is an employer who acts for it. */
export const roles = ['worker', 'employer', 'legalEmployer', 'representative', 'lawyer', 'expert'] as const
export type Role = (typeof roles)[number]

type Acting = Pick<Schemas['Enrolment'], 'capacity' | 'forOrganization'>

export function roleOf({ capacity, forOrganization }: Acting): Role {
  return capacity === 'employer' && forOrganization ? 'legalEmployer' : capacity
}

export function capacityOf(role: Role): Acting['capacity'] {
  return role === 'legalEmployer' ? 'employer' : role
}

export function roleName(role: Role): string {
  const names = {
    worker: m['ui.verification.role.worker'],
    employer: m['ui.verification.role.employer'],
    legalEmployer: m['ui.verification.role.legalEmployer'],
    representative: m['ui.verification.role.representative'],
    lawyer: m['ui.verification.role.lawyer'],
    expert: m['ui.verification.role.expert'],
  }
  return names[role]()
}
