import { m } from '@dadkar/messages'
import { paperFailures, paperRecipients } from '@dadkar/procedure/paper-service'
import { useQuery } from '@tanstack/react-query'
import { FolderClock } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { ApiError } from '../../../lib/api-error.ts'
import { findProblem } from '../../../lib/problem.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { requireFreshCode } from '../../../lib/step-up.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TroublePage } from '../../../ui/trouble-page.tsx'
import { officeCasePath } from '../case-path.ts'
import { DayAndTime } from '../day-and-time.tsx'
import { OfficeTrouble } from '../office-trouble.tsx'
import { loadPaperSchemas } from './load-paper-schemas.ts'
import { type PaperService, paperSheetQuery, recordFailure, recordService } from './paper-queries.ts'
import { failureName, paperName, recipientName, recordPath } from './paper-words.ts'
import { usePaperStep } from './use-paper-step.ts'

/** A fresh code comes first. What went wrong is told by the page itself. */
export async function loadRecord({ params }: LoaderFunctionArgs) {
  const id = params.id ?? ''
  requireFreshCode(recordPath(id))
  await queryClient.prefetchQuery(paperSheetQuery(id))
  return null
}

/** An officer records what the server brought back. */
export function RecordPage() {
  const { id = '' } = useParams()
  const { data: sheet, error, refetch } = useQuery(paperSheetQuery(id))
  if (!sheet) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  const { service } = sheet
  return service.state === 'handedOut' ? (
    <RecordForm service={service} address={sheet.address} />
  ) : (
    <RecordOver service={service} />
  )
}

function RecordOver({ service: { caseId } }: { service: PaperService }) {
  return (
    <TroublePage
      icon={FolderClock}
      title={m['ui.paper.recordOver']()}
      actions={<ButtonLink to={officeCasePath(caseId)}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{m['errors.paper_service.over']()}</p>
    </TroublePage>
  )
}

const schema = async () => (await loadPaperSchemas()).record

function RecordForm({ service: { id, caseId, kind, name }, address }: { service: PaperService; address: string }) {
  const run = usePaperStep(recordPath(id))
  const unsent = `${id}.record`
  const form = useKeptForm({
    name: unsent,
    schema,
    send: ({ service, failure }) =>
      run(
        async (key) => {
          if (service) await recordService(id, service, key).catch(showAtDay)
          if (failure) await recordFailure(id, failure, key).catch(showAtDay)
        },
        { name: unsent, toast: m['ui.paper.recordDone'](), to: officeCasePath(caseId) },
      ),
  })
  const { typed, keep } = form
  const [result, setResult] = useState(typed.result ?? '')
  return (
    <QuestionPage
      back={officeCasePath(caseId)}
      question={m['ui.paper.recordQuestion']()}
      hint={<p>{m['ui.paper.dutyOf']({ paper: paperName(kind), name })}</p>}
      whyHeading={m['ui.desk.effect']()}
      why={
        <>
          <p>{m['ui.paper.recordWhy']()}</p>
          <p>{m['ui.paper.recordOurs']()}</p>
        </>
      }
      {...form.page}
      onChange={form.onChange}
      action={m['ui.paper.recordSend']()}
    >
      <ChoiceCards
        legend={m['ui.paper.result']()}
        isDense
        choices={[
          { value: 'served', label: m['ui.paper.resultServed']() },
          { value: 'notServed', label: m['ui.paper.resultNotServed']() },
        ]}
        {...form.field('result')}
        name="result"
        chosen={typed.result}
        onChange={({ target }) => setResult(target.value)}
      />
      <When typed={typed} keep={keep} field={form.field} />
      {result === 'served' && <Delivery typed={{ place: address, ...typed }} field={form.field} />}
      {result === 'notServed' && <Return typed={typed} field={form.field} />}
    </QuestionPage>
  )
}

type PartProps = {
  typed: Record<string, string>
  field: (name: string) => { id: string; error?: string }
}

function When(part: PartProps & { keep: (values: Record<string, unknown>) => void }) {
  return (
    <DayAndTime
      day={{ legend: m['ui.paper.triedDay']() }}
      time={{ legend: m['ui.paper.triedTime'](), hint: m['ui.paper.triedTimeHint']() }}
      {...part}
    />
  )
}

function Delivery({ typed, field }: PartProps) {
  return (
    <>
      <ChoiceCards
        legend={m['ui.paper.recipient']()}
        isDense
        choices={paperRecipients.map((value) => ({ value, label: recipientName(value) }))}
        {...field('recipient')}
        name="recipient"
        chosen={typed.recipient}
      />
      <Field label={m['ui.paper.recipientName']()} hint={m['ui.paper.recipientNameHint']()} {...field('recipientName')}>
        <TextInput name="recipientName" autoComplete="off" defaultValue={typed.recipientName} />
      </Field>
      <Field label={m['ui.paper.place']()} {...field('place')}>
        <TextInput name="place" width="full" autoComplete="off" defaultValue={typed.place} />
      </Field>
    </>
  )
}

function Return({ typed, field }: PartProps) {
  return (
    <>
      <ChoiceCards
        legend={m['ui.paper.failure']()}
        isDense
        choices={paperFailures.map((value) => ({ value, label: failureName(value) }))}
        {...field('failure')}
        name="failure"
        chosen={typed.failure}
      />
      <Field label={m['ui.paper.note']()} {...field('note')}>
        <TextArea rows={4} limit={1000} name="note" defaultValue={typed.note} />
      </Field>
    </>
  )
}

/** The API speaks of the instant; of its parts it is nearly always the day that is to be changed. */
function showAtDay(error: unknown): never {
  const problem = findProblem(error)
  const code = problem?.fields?.triedAt
  if (!problem || !code) throw error
  throw new ApiError({ ...problem, fields: { day: code } })
}
