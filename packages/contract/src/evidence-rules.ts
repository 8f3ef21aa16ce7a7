/** Papers of several kinds, and whatever else shows something. */
export const writtenKinds = [
  'employmentContract',
  'payslip',
  'insuranceRecord',
  'paymentProof',
  'attendance',
  'correspondence',
  'other',
] as const

/** On what a petition rests: papers, and those who saw or know. */
export const evidenceKinds = [...writtenKinds, 'witness'] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

export const maxEvidence = 20

/** Of all files of one petition, in bytes: as much as a board can be asked to look through. */
export const maxEvidenceBytes = 100 * 1024 * 1024
