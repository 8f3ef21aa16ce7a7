import { stepErrors } from './case.ts'

/** Whoever works on cases at a labour office: its officers and the members of its boards. */
export const atOffice = { tag: 'Labour office', access: 'session', capacities: ['officer', 'boardMember'] } as const

/** Why a case of the office is not read. */
export const officeReads = ['case.not_found', 'labour_office.not_assigned'] as const

/** Why a step of the office that is signed is not taken, beside what it is about. */
export const officeSigns = [...officeReads, ...stepErrors, 'session.step_up_required'] as const
