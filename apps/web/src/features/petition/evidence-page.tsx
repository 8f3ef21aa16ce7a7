import { maxEvidence, maxEvidenceBytes } from '@dadkar/contract/evidence-rules'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { FileCheck2, Plus } from 'lucide-react'
import type { FormEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Document, documentsQuery } from '../../lib/documents.ts'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'
import { formatSize } from '../../lib/format-size.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { useUploads } from '../../lib/upload-store.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { StateChip } from '../../ui/documents/state-chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { describeEvidence, type Evidence } from './evidence.ts'
import parts from './part-list.module.css'
import { PartRow } from './part-row.tsx'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

/** What the petition rests on so far. One can go on without any. */
export function EvidencePage() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const { store, draft, pathOf, backTo } = useDraft()
  const { evidence } = draft
  const { data: documents } = useQuery(documentsQuery())

  function goOn(event: FormEvent) {
    event.preventDefault()
    void navigate(pathOf('check'))
  }

  function remove(position: number) {
    const { content } = store.getState()
    store.change({ ...content, evidence: content.evidence.filter((_, index) => index !== position) })
  }

  return (
    <QuestionPage
      back={backTo(pathOf('statement'))}
      step={stepOf('evidence')}
      question={m['ui.evidence.question']()}
      hint={<p>{m['ui.evidence.hint']()}</p>}
      why={<p>{m['ui.evidence.why']()}</p>}
      onSubmit={goOn}
      action={evidence.length === 0 ? m['ui.evidence.doneWithout']() : m['ui.evidence.done']()}
    >
      {evidence.length === 0 ? (
        <EmptyState icon={FileCheck2} title={m['ui.evidence.empty']()}>
          {m['ui.evidence.emptyText']()}
        </EmptyState>
      ) : (
        <ul className={parts.parts}>
          {evidence.map((each, index) => (
            <EvidenceRow
              // biome-ignore lint/suspicious/noArrayIndexKey: evidence is known by its place in the petition
              key={index}
              evidence={each}
              documents={documents}
              to={{ pathname: pathOf(`evidence/${index}`), search }}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      {evidence.length < maxEvidence ? (
        <div className={parts.adding}>
          <ButtonLink look="secondary" to={{ pathname: pathOf('evidence/new'), search }}>
            <Plus size={18} aria-hidden />
            {evidence.length === 0 ? m['ui.evidence.add']() : m['ui.evidence.addAnother']()}
          </ButtonLink>
          <p className={parts.detail}>
            {m['ui.evidence.limit']({ count: formatNumber(maxEvidence), size: formatSize(maxEvidenceBytes) })}
          </p>
        </div>
      ) : (
        <p>{m['ui.evidence.full']({ count: formatNumber(maxEvidence) })}</p>
      )}
    </QuestionPage>
  )
}

type EvidenceRowProps = {
  evidence: Evidence
  documents: readonly Document[] | undefined
  to: { pathname: string; search: string }
  onRemove: () => void
}

function EvidenceRow({ evidence, documents, to, onRemove }: EvidenceRowProps) {
  const uploads = useUploads()
  const document = documents?.find(({ id }) => id === evidence.documentId)
  const what = evidenceKindName(evidence.kind)
  return (
    <PartRow
      name={what}
      detail={
        <>
          <bdi>{describeEvidence(evidence, documents) || m['ui.petition.notAnswered']()}</bdi>{' '}
          {document && document.state !== 'ready' && (
            <StateChip state={document.state} live={uploads.get(document.id)} />
          )}
        </>
      }
      to={to}
      editLabel={m['ui.evidence.edit']({ what })}
      removal={{ title: m['ui.evidence.removeTitle'](), text: m['ui.evidence.removeText']({ what }) }}
      onRemove={onRemove}
    />
  )
}
