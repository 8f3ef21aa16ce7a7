import { m } from '@dadkar/messages'
import type { LoaderFunctionArgs } from 'react-router'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { officeCasePath } from '../case-path.ts'
import { loadSignedStep } from '../load-step.ts'
import { MovedCallout } from '../moved-callout.tsx'
import type { OfficeCaseDetail } from '../queries.ts'
import { CaseLine, StepFrame } from '../step-frame.tsx'
import { unsentName, useStep } from '../use-step.ts'
import { FindExpert } from './find-expert.tsx'
import { GivenDocuments } from './given-documents.tsx'
import { loadSchemas } from './load-schemas.ts'
import { appointExpert } from './queries.ts'

const schema = async () => (await loadSchemas()).appointment

export const loadAppoint = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'expert')

/** The board asks an expert. */
export function AppointPage() {
  return <StepFrame step="expert">{(found) => <AppointForm found={found} />}</StepFrame>
}

function AppointForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'expert')
  const form = useKeptForm({
    name: unsentName(id, 'expert'),
    schema,
    send: ({ documents: documentIds, ...typed }) =>
      run((key) => appointExpert(id, { version, ...typed, documentIds }, key), m['ui.expert.appointDone']()),
  })
  const { expertId = '', expertName = '', question, days, documents = '' } = form.typed
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.expert.appointQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.expert.appointWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.expert.appointSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <FindExpert {...form.field('expertId')} kept={{ expertId, expertName }} keep={form.keep} />
      <Field label={m['ui.expert.questionLabel']()} hint={m['ui.expert.questionHint']()} {...form.field('question')}>
        <TextArea rows={6} limit={5000} name="question" defaultValue={question} />
      </Field>
      <Field label={m['ui.expert.days']()} hint={m['ui.expert.daysHint']()} {...form.field('days')}>
        <TextInput inputMode="numeric" width="short" name="days" defaultValue={days} />
      </Field>
      <GivenDocuments {...form.field('documents')} found={found} kept={documents} keep={form.keep} />
    </QuestionPage>
  )
}
