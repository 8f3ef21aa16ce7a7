import type { EvidenceKind } from '@dadkar/contract/evidence-rules'
import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import type { Document } from '../../lib/documents.ts'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'

export type Evidence = PetitionDraft['evidence'][number]

export const blankEvidence = (kind: EvidenceKind): Evidence => ({
  kind,
  documentId: null,
  witnessName: '',
  description: '',
})

/** The draft with a piece of evidence changed; at the end one is added. */
export function replaceEvidence(draft: PetitionDraft, position: number, changed: Evidence): PetitionDraft {
  const evidence = [...draft.evidence]
  evidence[position] = changed
  return { ...draft, evidence }
}

/** Who the witness is, or which file it is. While the documents are not known yet nothing is said of them. */
export function describeEvidence({ kind, witnessName, documentId }: Evidence, documents?: readonly Document[]): string {
  if (kind === 'witness') return witnessName
  if (documentId === null) return m['ui.evidence.noFile']()
  if (!documents) return ''
  return documents.find(({ id }) => id === documentId)?.fileName ?? m['ui.evidence.fileGone']()
}

/** As what a file is kept among the documents that is sent for a piece of evidence. */
export function documentOf(kind: EvidenceKind) {
  if (kind === 'employmentContract') return { kind, title: null } as const
  return { kind: 'other', title: evidenceKindName(kind) } as const
}
