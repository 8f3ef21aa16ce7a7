import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import type { Block, Fact } from '../../../ports/pdf/sheet.ts'
import { own, say, sayCode, sayDay, sayMoment } from '../words.ts'
import type { Form } from './form.ts'

type FromOffice = Extract<Paper, { issuedBy: string }>

type OfficeForm = {
  title: string
  /** Marks of its own, before those that every paper has. */
  marks?: readonly Fact[]
  blocks: readonly Block[]
  /** Who signed it, where that is not the officer alone. */
  signatures?: readonly Block[]
}

/** A paper that a labour office issues: its letterhead, the parties, and who signed it when. */
export function fromOffice(paper: FromOffice, { title, marks = [], blocks, signatures }: OfficeForm): Form {
  const { office, issuedAt } = paper
  return {
    title,
    head: [office.name.fa, office.address.fa].map(own),
    marks: [
      ...marks,
      { term: say(m['ui.notices.paperNumber']), value: sayCode(paper.caseNumber) },
      { term: say(m['ui.notices.paperIssued']), value: sayDay(issuedAt) },
    ],
    issuedAt,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: say(m['ui.notices.claimant']), value: own(paper.claimantName) },
          { term: say(m['ui.notices.respondent']), value: own(paper.respondentName) },
        ],
      },
      ...blocks,
      ...(signatures ?? [signatureOf(paper)]),
    ],
  }
}

function signatureOf({ issuedBy, office, issuedAt }: FromOffice): Block {
  return {
    kind: 'signatures',
    signatures: [{ name: own(issuedBy), lines: [own(office.name.fa), sayMoment(issuedAt)] }],
  }
}
