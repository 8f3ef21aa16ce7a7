import type { EvidenceKind } from '@dadkar/contract/evidence-rules'
import { m } from '@dadkar/messages'

const names: Record<EvidenceKind, () => string> = {
  employmentContract: () => m['ui.evidence.employmentContract'](),
  payslip: () => m['ui.evidence.payslip'](),
  insuranceRecord: () => m['ui.evidence.insuranceRecord'](),
  paymentProof: () => m['ui.evidence.paymentProof'](),
  attendance: () => m['ui.evidence.attendance'](),
  correspondence: () => m['ui.evidence.correspondence'](),
  witness: () => m['ui.evidence.witness'](),
  other: () => m['ui.evidence.other'](),
}

export function evidenceKindName(kind: EvidenceKind): string {
  return names[kind]()
}
