import { m } from '@dadkar/messages'
import type { LoaderFunctionArgs } from 'react-router'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { type OfficeCaseDetail, rejectPetition } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).rejection

export const loadRejection = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'rejection')

/** An officer rejects a petition that was not completed. */
export function RejectionPage() {
  return <StepFrame step="rejection">{(found) => <RejectionForm found={found} />}</StepFrame>
}

function RejectionForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'rejection')
  const form = useKeptForm({
    name: unsentName(id, 'rejection'),
    schema,
    send: ({ reason }) => run((key) => rejectPetition(id, { version, reason }, key), m['ui.desk.rejectionDone']()),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.desk.rejectionQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.desk.rejectionWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.desk.rejectionSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.desk.reason']()} hint={m['ui.desk.reasonHint']()} {...form.field('reason')}>
        <TextArea rows={10} limit={5000} name="reason" defaultValue={form.typed.reason} />
      </Field>
    </QuestionPage>
  )
}
