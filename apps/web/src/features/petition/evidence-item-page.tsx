import { m } from '@dadkar/messages'
import { lazy, Suspense } from 'react'
import { Controller } from 'react-hook-form'
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { type Evidence, replaceEvidence } from './evidence.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

/** Choosing and sending a file weighs as much as the page. */
const EvidenceFile = lazy(() => import('./evidence-file.tsx').then((part) => ({ default: part.EvidenceFile })))

/** One piece of evidence: its file and what it shows, or a witness and what they know. */
export function EvidenceItemPage() {
  const { draft, pathOf } = useDraft()
  const position = Number(useParams().position)
  const evidence = draft.evidence[position]
  if (!evidence) return <Navigate replace to={pathOf('evidence')} />
  return <EvidenceForm key={position} position={position} evidence={evidence} />
}

function EvidenceForm({ position, evidence }: { position: number; evidence: Evidence }) {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { store, pathOf } = useDraft()
  const { kind } = evidence
  const form = useDraftForm<Evidence, unknown>({
    schema: (schemas) => schemas.evidence,
    defaultValues: evidence,
    store,
    merge: (content, values) => replaceEvidence(content, position, values),
  })
  const list = { pathname: pathOf('evidence'), search: `${search}` }
  const isWitness = kind === 'witness'
  return (
    <QuestionPage
      back={list}
      step={stepOf('evidence')}
      question={evidenceKindName(kind)}
      why={<p>{isWitness ? m['ui.evidence.witnessWhy']() : m['ui.evidence.why']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.submit(() => navigate(list))}
      action={m['ui.evidence.save']()}
    >
      {isWitness ? (
        <Field
          label={m['ui.evidence.witnessName']()}
          hint={m['ui.evidence.witnessNameHint']()}
          {...form.field('witnessName')}
        >
          <TextInput autoComplete="off" {...form.register('witnessName')} />
        </Field>
      ) : (
        <Suspense fallback={<Skeleton rows={3} />}>
          <Controller
            control={form.control}
            name="documentId"
            render={({ field }) => <EvidenceFile kind={kind} documentId={field.value} onChoose={field.onChange} />}
          />
        </Suspense>
      )}
      <Field label={labelOf(kind)} hint={hintOf(kind)} {...form.field('description')}>
        <TextArea rows={4} limit={1000} {...form.register('description')} />
      </Field>
    </QuestionPage>
  )
}

function labelOf(kind: Evidence['kind']): string {
  if (kind === 'witness') return m['ui.evidence.knows']()
  return kind === 'other' ? m['ui.evidence.descriptionOther']() : m['ui.evidence.description']()
}

function hintOf(kind: Evidence['kind']): string {
  return kind === 'witness' ? m['ui.evidence.knowsHint']() : m['ui.evidence.descriptionHint']()
}
