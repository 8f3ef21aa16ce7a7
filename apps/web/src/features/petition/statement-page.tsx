import { m } from '@dadkar/messages'
import { useNavigate } from 'react-router'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { stepOf } from './steps.ts'
import { useDraft } from './use-draft.ts'
import { useDraftForm } from './use-draft-form.ts'

/** What happened, in the person's own words. */
export function StatementPage() {
  const navigate = useNavigate()
  const { store, draft, pathOf, leadTo, backTo } = useDraft()
  const form = useDraftForm({
    schema: (schemas) => schemas.statement,
    defaultValues: { statement: draft.statement },
    store,
    merge: (content, { statement }) => ({ ...content, statement }),
  })
  return (
    <QuestionPage
      back={backTo(pathOf('claims'))}
      step={stepOf('statement')}
      question={m['ui.petition.statementQuestion']()}
      hint={<p>{m['ui.petition.statementHint']()}</p>}
      why={<p>{m['ui.petition.statementWhy']()}</p>}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={form.submit(() => navigate(leadTo('evidence')))}
    >
      <Field label={m['ui.petition.statement']()} {...form.field('statement')}>
        <TextArea rows={10} limit={5000} {...form.register('statement')} />
      </Field>
    </QuestionPage>
  )
}
