import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatIsoDay } from '../../lib/dates.ts'
import { requireReady } from '../../lib/documents.ts'
import { paths } from '../../lib/paths.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { AttachDocuments } from '../../ui/documents/attach-documents.tsx'
import { Field } from '../../ui/field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { type ExpertTaskDetail, fileReport, taskQuery } from './queries.ts'
import { TaskOver } from './task-over.tsx'
import { loadTask } from './task-page.tsx'
import { useAnswer } from './use-answer.ts'

const schema = async () => (await import('./answer-schemas.ts')).report

export function loadReport(args: LoaderFunctionArgs) {
  requireFreshCode(`${paths.expert}/${args.params.id ?? ''}/report`)
  return loadTask(args)
}

/** The report of an expert, signed by sending it. */
export function ReportPage() {
  const { id = '' } = useParams()
  const { data: task } = useSuspenseQuery(taskQuery(id))
  return task.state === 'accepted' ? <ReportForm task={task} /> : <TaskOver id={id} />
}

function ReportForm({ task: { id, question, dueOn } }: { task: ExpertTaskDetail }) {
  const name = `${id}.report`
  const next = `${paths.expert}/${id}`
  const send = useAnswer({ page: `${next}/report`, name, next, done: m['ui.expert.reported']() })
  const form = useKeptForm({
    name,
    schema,
    send: async ({ text, documents: documentIds }) => {
      await requireReady(documentIds)
      await send((key) => fileReport(id, { text, documentIds }, key))
    },
  })
  return (
    <QuestionPage
      back={next}
      question={m['ui.expert.reportQuestion']()}
      hint={<p>{m['ui.expert.until']({ day: formatIsoDay(dueOn) })}</p>}
      whyHeading={m['ui.common.whatNext']()}
      why={<p>{m['ui.expert.reportWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.expert.reportSend']()}
    >
      <Panel heading={m['ui.expert.questionLabel']()}>
        <Written>{question}</Written>
      </Panel>
      <Field label={m['ui.expert.reportLabel']()} hint={m['ui.expert.reportHint']()} {...form.field('text')}>
        <TextArea rows={14} limit={20_000} name="text" defaultValue={form.typed.text} />
      </Field>
      <AttachDocuments {...form.field('documents')} kept={form.typed.documents ?? ''} keep={form.keep} />
    </QuestionPage>
  )
}
