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
import { closeCase, type OfficeCaseDetail } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

const schema = async () => (await loadSchemas()).closing

export const loadClosing = ({ params }: LoaderFunctionArgs) => loadSignedStep(params.id ?? '', 'closing')

/** The branch puts a case away. */
export function ClosingPage() {
  return <StepFrame step="closing">{(found) => <ClosingForm found={found} />}</StepFrame>
}

function ClosingForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'closing')
  const form = useKeptForm({
    name: unsentName(id, 'closing'),
    schema,
    send: (typed) => run((key) => closeCase(id, { version, ...typed }, key), m['ui.step.closingDone']()),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.step.closingQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.step.closingWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.step.close']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.step.closingReason']()} hint={m['ui.step.closingReasonHint']()} {...form.field('reason')}>
        <TextArea rows={6} limit={2000} name="reason" defaultValue={form.typed.reason} />
      </Field>
    </QuestionPage>
  )
}
