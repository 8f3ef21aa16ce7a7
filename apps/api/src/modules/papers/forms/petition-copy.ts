import type { PetitionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { claimBasis, own, say, sayCode, sayDay, sayMoment, sayNumber, sayTypedDay } from '../words.ts'
import { claimsTable } from './claims-table.ts'
import type { Form } from './form.ts'

/** The copy of a petition as it was served: parties, claims, statement, signature. */
export function petitionCopy(paper: PetitionPaper): Form {
  const { claimant, respondent } = paper
  return {
    title: say(m['ui.notices.paperTitle']),
    head: [say(m['ui.notices.paperTo'])],
    marks: [
      { term: say(m['ui.notices.paperNumber']), value: sayCode(paper.caseNumber) },
      { term: say(m['ui.notices.paperRegistered']), value: sayDay(paper.registeredAt) },
    ],
    issuedAt: paper.registeredAt,
    blocks: [
      { kind: 'heading', text: say(m['ui.notices.claimant']) },
      {
        kind: 'facts',
        facts: [
          { term: say(m['ui.notices.name']), value: own(claimant.name) },
          { term: say(m['ui.notices.fatherName']), value: own(claimant.fatherName) },
          { term: say(m['ui.notices.birthYear']), value: sayNumber(claimant.birthYear) },
          { term: say(m['ui.notices.nationalId']), value: sayCode(claimant.nationalId) },
          { term: say(m['ui.notices.address']), value: own(claimant.address) },
          { term: say(m['ui.notices.job']), value: own(claimant.job) },
          { term: say(m['ui.notices.employment']), value: employment(claimant) },
        ],
      },
      { kind: 'heading', text: say(m['ui.notices.respondent']) },
      {
        kind: 'facts',
        facts: [
          { term: say(m['ui.notices.name']), value: own(respondent.name) },
          ...(respondent.identifier
            ? [{ term: say(m['ui.notices.identifier']), value: sayCode(respondent.identifier) }]
            : []),
          { term: say(m['ui.notices.address']), value: own(respondent.address) },
        ],
      },
      { kind: 'heading', text: say(m['ui.notices.claims']) },
      claimsTable(paper.claims, ({ kind, explanation }) => [...explanation.split('\n').map(own), claimBasis(kind)]),
      { kind: 'heading', text: say(m['ui.notices.statement']) },
      { kind: 'written', text: paper.statement },
      {
        kind: 'text',
        text: say(m['ui.notices.signed'], { name: own(claimant.name), when: sayMoment(paper.signedAt) }),
      },
    ],
  }
}

function employment({ employedFrom, employedTo }: PetitionPaper['claimant']): string {
  const from = sayTypedDay(employedFrom)
  return employedTo === null
    ? say(m['ui.notices.employedSince'], { from })
    : say(m['ui.notices.employedBetween'], { from, to: sayTypedDay(employedTo) })
}
