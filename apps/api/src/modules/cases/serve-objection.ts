import type { Within } from '../../context.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { type PartyRow, partyLetterhead } from './party-step.ts'
import type { LockedCase, StepCtx } from './take-step.ts'

/** The other party gets a copy of an objection, as the respondent got one of the petition. */
export async function serveObjection(
  inside: Within<StepCtx>,
  found: LockedCase,
  party: PartyRow,
  text: string,
): Promise<void> {
  const { side, name } = party
  const first = found.verdicts.find(({ stage }) => stage === 'recognition')
  await serveParties(inside, {
    ...{ caseId: found.id, kind: 'objectionNotice', senderName: name },
    parties: found.parties.filter(({ id }) => id !== party.id),
    paper: {
      form: 'dadkar.objection-notice.1',
      ...partyLetterhead(found),
      verdictNumber: first?.number ?? '',
      objector: { side, name },
      text,
    },
  })
}
