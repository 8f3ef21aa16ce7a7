import type { ListedEvidence } from '@dadkar/contract/evidence'
import type { EvidenceKind } from '@dadkar/contract/evidence-rules'
import { m } from '@dadkar/messages'
import type { Block } from '../../../ports/pdf/sheet.ts'
import { own, say, sayNumber } from '../words.ts'

const kinds = {
  employmentContract: m['ui.evidence.employmentContract'],
  payslip: m['ui.evidence.payslip'],
  insuranceRecord: m['ui.evidence.insuranceRecord'],
  paymentProof: m['ui.evidence.paymentProof'],
  attendance: m['ui.evidence.attendance'],
  correspondence: m['ui.evidence.correspondence'],
  witness: m['ui.evidence.witness'],
  other: m['ui.evidence.other'],
} as const satisfies Record<EvidenceKind, () => string>

/** On what a petition rests: each paper with the fingerprint of its file, each witness with what they know. */
export function evidenceBlocks(evidence: readonly ListedEvidence[]): Block[] {
  const heading: Block = { kind: 'heading', text: say(m['ui.evidence.title']) }
  if (evidence.length === 0) return [heading, { kind: 'text', text: say(m['ui.evidence.none']) }]
  const columns = [{ name: say(m['ui.evidence.columnWhat']) }, { name: say(m['ui.evidence.columnShows']) }]
  return [heading, { kind: 'table', columns, rows: evidence.map((each, index) => [whatIs(each, index), shows(each)]) }]
}

function whatIs({ kind, witnessName }: ListedEvidence, index: number): string[] {
  const name = say(m['ui.evidence.numbered'], { number: sayNumber(index + 1), what: say(kinds[kind]) })
  return witnessName === null ? [name] : [name, own(witnessName)]
}

function shows({ kind, description, file }: ListedEvidence): string[] {
  const written = description === '' ? [] : description.split('\n').map(own)
  if (kind === 'witness') return written
  if (!file) return [...written, say(m['ui.evidence.notAttached'])]
  const pages = file.pages === null ? [] : [say(m['ui.documents.pages'], { count: sayNumber(file.pages) })]
  return [...written, [own(file.name), ...pages].join('، '), say(m['ui.notices.fingerprint'], { sha256: file.sha256 })]
}
