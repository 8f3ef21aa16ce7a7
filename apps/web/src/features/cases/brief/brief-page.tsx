import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import { documentsQuery } from '../../../lib/documents.ts'
import { paths } from '../../../lib/paths.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { caseQuery } from '../queries.ts'
import { StepClosed } from '../step-parts.tsx'
import { partyStepPath, unsentName } from '../use-party-step.ts'
import { BriefDocuments } from './brief-documents.tsx'

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

/** What has not arrived, or was not accepted, cannot be handed in. */
async function requireReady(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const documents = await queryClient.ensureQueryData(documentsQuery())
  const isReady = (id: string) => documents.find((document) => document.id === id)?.state === 'ready'
  if (ids.every(isReady)) return
  const problem = { code: 'request.invalid', fields: { documents: 'brief_documents.not_ready' } }
  throw Object.assign(new Error('A document is not ready'), { problem })
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
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.onSubmit}
      onChange={form.onChange}
      pending={form.pending}
    >
      <Field label={m['ui.brief.text']()} hint={m['ui.cases.cureFieldHint']()} {...form.field('text')}>
        <TextArea rows={12} limit={10_000} name="text" defaultValue={form.typed.text} />
      </Field>
      <BriefDocuments {...form.field('documents')} kept={form.typed.documents ?? ''} keep={form.keep} />
    </QuestionPage>
  )
}
