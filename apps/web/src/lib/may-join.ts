import type { Session } from './session.ts'

/** Whoever acts as one of these may join a case with the code of a paper. */
const joining = ['worker', 'employer']

export const mayJoin = ({ capacity }: Pick<Session, 'capacity'>): boolean => joining.includes(capacity)
