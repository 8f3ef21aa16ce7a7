import type { Verdict } from './queries.ts'

const seated = { place: 1, canSign: true, signedAt: null, dissent: null } as const

/** A ruling of two claims that is being written, with what a test changes. */
export function verdictWith(changes: Partial<Verdict> = {}): Verdict {
  return {
    ...{ id: 'v1', stage: 'recognition', version: 1, number: null, issuedAt: null, services: [] },
    items: [
      { kind: 'overtime', claimedRial: 3_000_000, outcome: null, amountRial: '', reasons: '', basis: 'مادهٔ ۵۹' },
      { kind: 'reinstatement', claimedRial: null, outcome: null, amountRial: '', reasons: '', basis: 'مادهٔ ۲۷' },
    ],
    members: [
      { ...seated, seat: 'ministry', name: 'فرهاد', isReader: true },
      { ...seated, seat: 'workers', name: 'شیرین', isReader: false },
      { ...seated, seat: 'employers', name: 'سهراب', isReader: false },
    ],
    ...changes,
  }
}
