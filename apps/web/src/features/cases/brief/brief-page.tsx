import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import { requireReady } from '../../../lib/documents.ts'
import { paths } from '../../../lib/paths.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { AttachDocuments } from '../../../ui/documents/attach-documents.tsx'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { caseQuery } from '../queries.ts'
import { StepClosed } from '../step-parts.tsx'
import { partyStepPath, unsentName } from '../use-party-step.ts'

const schema = async () => (await import('../step-schemas.ts')).brief

export function loadBrief({ params: { id = '' } }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(caseQuery(id))
}

/** A party writes a brief and chooses what goes with it; the next page checks and signs it. */
export function BriefPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.asides.includes('fileBrief')) return <BriefForm found={found} />
  return <StepClosed found={found} step="brief/check" title={m['ui.brief.closed']()} />
}

function BriefForm({ found: { id } }: { found: CaseDetail }) {
  const navigate = useNavigate()
  const form = useKeptForm({
    name: unsentName(id, 'brief/check'),
    schema,
    send: async ({ documents }) => {
      await requireReady(documents)
      await navigate(partyStepPath(id, 'brief/check'))
    },
  })
  return (
    <QuestionPage
      back={`${paths.cases}/${id}`}
      question={m['ui.brief.question']()}
      hint={<p>{m['ui.brief.hint']()}</p>}
      whyHeading={m['ui.brief.whyHeading']()}
      why={
        <>
          <p>{m['ui.brief.why']()}</p>
          <p>{m['ui.brief.whyOther']()}</p>
        </>
      }
      {...form.page}
      onChange={form.onChange}
    >
      <Field label={m['ui.brief.text']()} hint={m['ui.cases.cureFieldHint']()} {...form.field('text')}>
        <TextArea rows={12} limit={10_000} name="text" defaultValue={form.typed.text} />
      </Field>
      <AttachDocuments {...form.field('documents')} kept={form.typed.documents ?? ''} keep={form.keep} />
    </QuestionPage>
  )
}
