import type { PetitionPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { claimBasis, own, say, sayCode, sayDay, sayMoment, sayNumber, sayTypedDay } from '../words.ts'
import { claimsTable } from './claims-table.ts'
import { evidenceBlocks } from './evidence-list.ts'
import type { Form } from './form.ts'

/** The copy of a petition as it was served: parties, claims, statement, signature. */
export function petitionCopy(paper: PetitionPaper): Form {
  const { claimant } = paper
  const respondents = paper.form === 'dadkar.petition-copy.1' ? [paper.respondent] : paper.respondents
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
      ...respondents.flatMap(respondentBlocks),
      { kind: 'heading', text: say(m['ui.notices.claims']) },
      claimsTable(paper.claims, ({ kind, explanation }) => [...explanation.split('\n').map(own), claimBasis(kind)]),
      { kind: 'heading', text: say(m['ui.notices.statement']) },
      { kind: 'written', text: paper.statement },
      ...(paper.form === 'dadkar.petition-copy.3' ? evidenceBlocks(paper.evidence) : []),
      {
        kind: 'text',
        text: say(m['ui.notices.signed'], { name: own(claimant.name), when: sayMoment(paper.signedAt) }),
      },
    ],
  }
}

type Respondent = Extract<PetitionPaper, { respondents: unknown }>['respondents'][number]

function respondentBlocks({ name, identifier, address }: Respondent): Block[] {
  return [
    { kind: 'heading', text: say(m['ui.notices.respondent']) },
    {
      kind: 'facts',
      facts: [
        { term: say(m['ui.notices.name']), value: own(name) },
        ...(identifier ? [{ term: say(m['ui.notices.identifier']), value: sayCode(identifier) }] : []),
        { term: say(m['ui.notices.address']), value: own(address) },
      ],
    },
  ]
}

function employment({ employedFrom, employedTo }: PetitionPaper['claimant']): string {
  const from = sayTypedDay(employedFrom)
  return employedTo === null
    ? say(m['ui.notices.employedSince'], { from })
    : say(m['ui.notices.employedBetween'], { from, to: sayTypedDay(employedTo) })
}
