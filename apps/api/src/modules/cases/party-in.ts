import type { CaseActor } from '@dadkar/procedure/case-facts'
import type { LockedCase } from './take-step.ts'

/** What a subject is to a case: one of its parties, or nobody. */
export const partyIn =
  (reader: string) =>
  ({ parties }: Pick<LockedCase, 'parties'>): CaseActor => {
    const party = parties.find(({ subjectId }) => subjectId === reader)
    return party ? { as: 'party', party: party.id } : { as: 'outsider' }
  }
