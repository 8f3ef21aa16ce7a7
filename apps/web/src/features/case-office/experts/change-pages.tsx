import { m } from '@dadkar/messages'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { requireFreshCode } from '../../../lib/step-up.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { officeCasePath, type StepName, stepPath } from '../case-path.ts'
import { MovedCallout } from '../moved-callout.tsx'
import type { OfficeCaseDetail } from '../queries.ts'
import { CaseLine, StepFrame } from '../step-frame.tsx'
import { unsentName, useStep } from '../use-step.ts'
import { loadSchemas } from './load-schemas.ts'
import { dismissExpert, extendExpert } from './queries.ts'

const extension = async () => (await loadSchemas()).extension
const dismissal = async () => (await loadSchemas()).dismissal

const loadChange =
  (step: StepName) =>
  ({ params: { id = '', appointmentId = '' } }: LoaderFunctionArgs) => {
    requireFreshCode(`${stepPath(id, step)}/${appointmentId}`)
    return null
  }

export const loadTerm = loadChange('expert-term')
export const loadDismissal = loadChange('expert-dismissal')

/** The board gives an expert more days. */
export function TermPage() {
  return <StepFrame step="expert-term">{(found) => <TermForm found={found} />}</StepFrame>
}

function TermForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { appointmentId = '' } = useParams()
  const { run, hasMoved } = useStep(id, 'expert-term', `${stepPath(id, 'expert-term')}/${appointmentId}`)
  const form = useKeptForm({
    name: unsentName(id, 'expert-term'),
    schema: extension,
    send: ({ days }) =>
      run((key) => extendExpert({ id, appointmentId }, { version, days }, key), m['ui.expert.extendDone']()),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.expert.extendQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.expert.extendWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.expert.extendSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.expert.days']()} hint={m['ui.expert.daysHint']()} {...form.field('days')}>
        <TextInput inputMode="numeric" width="short" name="days" defaultValue={form.typed.days} />
      </Field>
    </QuestionPage>
  )
}

/** The board dismisses an expert. */
export function DismissalPage() {
  return <StepFrame step="expert-dismissal">{(found) => <DismissalForm found={found} />}</StepFrame>
}

function DismissalForm({ found }: { found: OfficeCaseDetail }) {
  const { id, version } = found
  const { appointmentId = '' } = useParams()
  const { run, hasMoved } = useStep(id, 'expert-dismissal', `${stepPath(id, 'expert-dismissal')}/${appointmentId}`)
  const form = useKeptForm({
    name: unsentName(id, 'expert-dismissal'),
    schema: dismissal,
    send: ({ reason }) =>
      run((key) => dismissExpert({ id, appointmentId }, { version, reason }, key), m['ui.expert.dismissDone']()),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.expert.dismissQuestion']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.expert.dismissWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.expert.dismissSend']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <Field label={m['ui.expert.declineReason']()} {...form.field('reason')}>
        <TextArea rows={6} limit={2000} name="reason" defaultValue={form.typed.reason} />
      </Field>
    </QuestionPage>
  )
}
