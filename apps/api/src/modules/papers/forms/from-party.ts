import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { Block, Fact } from '../../../ports/pdf/sheet.ts'
import { own, say, sayCode, sayDay } from '../words.ts'
import type { Form } from './form.ts'

type FromParty = Pick<
  Extract<Paper, { form: 'dadkar.settlement.1' }>,
  'caseNumber' | 'issuedAt' | 'claimantName' | 'respondentName'
> & { office?: Extract<Paper, { form: 'dadkar.settlement.1' }>['office'] }

/** A paper that comes of what a party did: signed by no officer. */
export function fromParty(
  paper: FromParty,
  { title, marks = [], blocks }: { title: string; marks?: readonly Fact[]; blocks: readonly Block[] },
): Form {
  const { office, caseNumber, issuedAt, claimantName, respondentName } = paper
  return {
    title,
    head: office ? [office.name.fa, office.address.fa].map(own) : [],
    marks: [
      ...marks,
      { term: say(m['ui.notices.paperNumber']), value: sayCode(caseNumber) },
      { term: say(m['ui.notices.paperIssued']), value: sayDay(issuedAt) },
    ],
    issuedAt,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: say(m['ui.notices.claimant']), value: own(claimantName) },
          { term: say(m['ui.notices.respondent']), value: own(respondentName) },
        ],
      },
      ...blocks,
    ],
  }
}
