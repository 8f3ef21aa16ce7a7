import { type EvidenceKind, writtenKinds } from '@dadkar/contract/evidence-rules'
import { m } from '@dadkar/messages'
import { useNavigate, useSearchParams } from 'react-router'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'
import { useForm } from '../../lib/form.ts'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { blankEvidence } from './evidence.ts'
import { loadSchemas } from './load-schemas.ts'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'

const loadSchema = async () => (await loadSchemas()).evidenceKind

/** What kind of evidence; the file, or the witness, is asked for on the next page. */
export function EvidenceKindPage() {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { store, pathOf } = useDraft()
  const form = useForm<{ kind: EvidenceKind }, { kind: EvidenceKind }>({ schema: loadSchema, defaultValues: {} })

  const add = form.submit(({ kind }) => {
    const { content } = store.getState()
    store.change({ ...content, evidence: [...content.evidence, blankEvidence(kind)] })
    // Replaced, so that "back" from the new one does not offer to add yet another.
    return navigate({ pathname: pathOf(`evidence/${content.evidence.length}`), search: `${search}` }, { replace: true })
  })
  const { id, error } = form.field('kind')
  const toChoice = (kind: EvidenceKind) => ({ value: kind, label: evidenceKindName(kind), detail: details[kind]() })
  return (
    <QuestionPage
      back={{ pathname: pathOf('evidence'), search: `${search}` }}
      step={stepOf('evidence')}
      question={m['ui.evidence.kindQuestion']()}
      hint={<p>{m['ui.evidence.kindHint']()}</p>}
      why={<p>{m['ui.evidence.why']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={add}
    >
      <ChoiceCards
        id={id}
        error={error}
        legend={m['ui.evidence.groupPapers']()}
        isDense
        choices={writtenKinds.map(toChoice)}
        {...form.register('kind')}
      />
      <ChoiceCards
        id={`${id}-people`}
        legend={m['ui.evidence.groupPeople']()}
        isDense
        choices={[toChoice('witness')]}
        {...form.register('kind')}
      />
    </QuestionPage>
  )
}

/** What each kind is, and what it shows. */
const details: Record<EvidenceKind, () => string> = {
  employmentContract: () => m['ui.evidence.employmentContractDetail'](),
  payslip: () => m['ui.evidence.payslipDetail'](),
  insuranceRecord: () => m['ui.evidence.insuranceRecordDetail'](),
  paymentProof: () => m['ui.evidence.paymentProofDetail'](),
  attendance: () => m['ui.evidence.attendanceDetail'](),
  correspondence: () => m['ui.evidence.correspondenceDetail'](),
  witness: () => m['ui.evidence.witnessDetail'](),
  other: () => m['ui.evidence.otherDetail'](),
}
