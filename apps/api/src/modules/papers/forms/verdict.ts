import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { claimCatalogue, groupDigits } from '@dadkar/procedure'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { boardName, claimName, own, say, sayCode, sayNumber } from '../words.ts'
import type { Form } from './form.ts'
import { fromOffice } from './from-office.ts'
import { seats } from './seats.ts'

const outcomes = {
  granted: m['ui.verdict.outcomeGranted'],
  partly: m['ui.verdict.outcomePartly'],
  refused: m['ui.verdict.outcomeRefused'],
} as const

/** A ruling: what the board decided on each claim and why, the sums, whether it can be objected to, and who signed it. */
export function verdict(paper: VerdictPaper): Form {
  return fromOffice(paper, {
    title: say(m['ui.verdict.notice']),
    marks: [{ term: say(m['ui.verdict.number']), value: sayCode(paper.number) }],
    blocks: [
      { kind: 'text', text: say(m['ui.verdict.intro'], { board: boardName(paper) }) },
      ...paper.claims.flatMap(decided),
      ...sums(paper),
      { kind: 'key', blocks: objection(paper) },
      ...paper.members.flatMap(dissent),
    ],
    signatures: [
      { kind: 'heading', text: say(m['ui.verdict.members']) },
      {
        kind: 'signatures',
        signatures: paper.members.map(({ seat, name, dissent, hasSigned }) => ({
          name: own(name),
          lines: [say(seats[seat]), vote(dissent, hasSigned)],
        })),
      },
    ],
  })
}

function decided({ kind, outcome, reasons, basis }: VerdictPaper['claims'][number], index: number): Block[] {
  const [number, claim] = [sayNumber(index + 1), claimName(kind)]
  return [
    { kind: 'heading', text: say(m['ui.verdict.claimHeading'], { number, claim }) },
    {
      kind: 'facts',
      facts: [
        { term: say(m['ui.verdict.outcome']), value: say(outcomes[outcome]) },
        { term: say(m['ui.verdict.basis']), value: own(basis) },
      ],
    },
    { kind: 'written', text: reasons },
  ]
}

/** What is refused brings nothing. */
const rial = (amount: number | null) => [groupDigits(BigInt(amount ?? 0), 'fa')]

function sums({ claims, totalRial, totalInWords }: VerdictPaper): Block[] {
  const inMoney = claims.filter(({ kind }) => claimCatalogue[kind].needsAmount)
  if (inMoney.length === 0) return []
  return [
    { kind: 'heading', text: say(m['ui.verdict.sums']) },
    {
      kind: 'table',
      columns: [
        { name: say(m['ui.verdict.columnClaim']) },
        { name: say(m['ui.verdict.columnClaimed']), isFigure: true },
        { name: say(m['ui.verdict.columnAwarded']), isFigure: true },
      ],
      rows: inMoney.map(({ kind, claimedRial, amountRial }) => [
        [claimName(kind)],
        rial(claimedRial),
        rial(amountRial),
      ]),
      total: [{ term: say(m['ui.verdict.total']), value: groupDigits(BigInt(totalRial), 'fa') }],
    },
    { kind: 'text', text: say(m['ui.verdict.totalInWords'], { words: totalInWords.fa }) },
  ]
}

function objection({ objectionDays }: VerdictPaper): Block[] {
  if (objectionDays === null) return [{ kind: 'text', isStrong: true, text: say(m['ui.verdict.isFinalOnIssue']) }]
  return [
    { kind: 'text', isStrong: true, text: say(m['ui.verdict.canObject'], { days: sayNumber(objectionDays) }) },
    { kind: 'text', text: say(m['ui.verdict.canObjectHow']) },
  ]
}

function dissent({ name, dissent: opinion }: VerdictPaper['members'][number]): Block[] {
  if (opinion === null) return []
  return [
    { kind: 'heading', text: say(m['ui.verdict.dissentOf'], { name: own(name) }) },
    { kind: 'written', text: opinion },
  ]
}

/** Form 1 names only those who signed. */
function vote(opinion: string | null, hasSigned = true): string {
  if (!hasSigned) return say(m['ui.verdict.didNotSign'])
  return say(opinion ? m['ui.verdict.signedAgainst'] : m['ui.verdict.signedInFavour'])
}
