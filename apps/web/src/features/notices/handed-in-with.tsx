import type { NoticeDetail } from '@dadkar/contract/notice'
import type { Paper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { loadCaseDocument } from '../../lib/case-documents.ts'
import { HandedIn } from '../../ui/documents/handed-in.tsx'
import { Panel } from '../../ui/panel.tsx'

type HandedInWithProps = { notice: Pick<NoticeDetail, 'caseId'>; paper: Paper }

/** The documents that came with a paper. */
export function HandedInWith({ notice: { caseId }, paper }: HandedInWithProps) {
  if (!('documents' in paper) || paper.documents.length === 0) return null
  return (
    <Panel heading={m['ui.brief.documents']()}>
      <HandedIn documents={paper.documents} load={(documentId) => loadCaseDocument(caseId, documentId)} />
    </Panel>
  )
}
