import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { declineAppointment, taskQuery } from './queries.ts'
import { TaskOver } from './task-over.tsx'
import { useAnswer } from './use-answer.ts'

const schema = async () => (await import('./answer-schemas.ts')).refusal

/** Why an expert does not take a task. */
export function RefusalPage() {
  const { id = '' } = useParams()
  const { data: task } = useSuspenseQuery(taskQuery(id))
  if (task.state === 'reported') return <TaskOver id={id} />
  return <RefusalForm id={id} caseNumber={task.caseNumber} />
}

function RefusalForm({ id, caseNumber }: { id: string; caseNumber: string }) {
  const name = `${id}.refusal`
  const page = `${paths.expert}/${id}/refusal`
  const send = useAnswer({ page, name, next: paths.expert, done: m['ui.expert.declined']() })
  const form = useKeptForm({ name, schema, send: (body) => send((key) => declineAppointment(id, body, key)) })
  return (
    <QuestionPage
      back={`${paths.expert}/${id}`}
      question={m['ui.expert.declineQuestion']()}
      hint={<p>{m['ui.cases.number']({ number: formatCode(caseNumber) })}</p>}
      whyHeading={m['ui.common.whatNext']()}
      why={<p>{m['ui.expert.declineHint']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.expert.declineSend']()}
    >
      <Field label={m['ui.expert.declineReason']()} hint={m['ui.expert.decideText']()} {...form.field('reason')}>
        <TextArea rows={6} limit={2000} name="reason" defaultValue={form.typed.reason} />
      </Field>
    </QuestionPage>
  )
}
