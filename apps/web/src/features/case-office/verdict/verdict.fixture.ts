import type { Verdict } from './queries.ts'

/** A ruling of two claims that is being written, with what a test changes. */
export function verdictWith(changes: Partial<Verdict> = {}): Verdict {
  return {
    ...{ id: 'v1', stage: 'recognition', version: 1, number: null, issuedAt: null, services: [] },
    items: [
      { kind: 'overtime', claimedRial: 3_000_000, outcome: null, amountRial: '', reasons: '', basis: 'مادهٔ ۵۹' },
      { kind: 'reinstatement', claimedRial: null, outcome: null, amountRial: '', reasons: '', basis: 'مادهٔ ۲۷' },
    ],
    members: [
      { seat: 'ministry', name: 'فرهاد', isReader: true, signedAt: null, dissent: null },
      { seat: 'workers', name: 'شیرین', isReader: false, signedAt: null, dissent: null },
      { seat: 'employers', name: 'سهراب', isReader: false, signedAt: null, dissent: null },
    ],
    ...changes,
  }
}
