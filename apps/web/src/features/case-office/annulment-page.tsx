import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { formatIsoDay, formatMoment } from '../../lib/dates.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { Callout } from '../../ui/callout.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { OfficeTrouble } from './office-trouble.tsx'
import { OnPaperNote } from './paper/on-paper-note.tsx'
import { annulService, type OfficeCaseDetail } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'
import { type Verdict, verdictQuery } from './verdict/queries.ts'

const schema = async () => (await loadSchemas()).annulment

/** On whom the ruling is served is asked anew on arrival. */
export async function loadAnnulment({ params: { id = '' } }: LoaderFunctionArgs) {
  await loadSignedStep(id, 'annulment')
  await queryClient.prefetchQuery({ ...verdictQuery(id), staleTime: 0 })
  return null
}

/** The branch annuls the service of the latest ruling on one party. */
export function AnnulmentPage() {
  return <StepFrame step="annulment">{(found) => <WithServices found={found} />}</StepFrame>
}

function WithServices({ found }: { found: OfficeCaseDetail }) {
  const { data: verdict, error, refetch } = useQuery(verdictQuery(found.id))
  if (verdict) return <AnnulmentForm found={found} verdict={verdict} />
  return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
}

type AnnulmentFormProps = { found: OfficeCaseDetail; verdict: Verdict }

function AnnulmentForm({ found, verdict }: AnnulmentFormProps) {
  const { id, version, state } = found
  const { run, hasMoved } = useStep(id, 'annulment')
  const form = useKeptForm({
    name: unsentName(id, 'annulment'),
    schema,
    send: ({ serviceId, reason }) =>
      run((key) => annulService(id, serviceId, { version, reason }, key), m['ui.annulment.done']()),
  })
  const isFinalByLapse = verdict.stage === 'recognition' && (state === 'final' || state === 'executionRequested')
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.annulment.question']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.annulment.why']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.annulment.send']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <OnPaperNote found={found} />
      {isFinalByLapse && <Callout tone="warning" title={m['ui.annulment.whyFinal']()} />}
      <ChoiceCards
        legend={m['ui.annulment.which']()}
        isDense
        choices={verdict.services
          .filter(({ annulment }) => annulment === null)
          .map((service) => ({ value: service.id, label: nameOf(service), detail: describeService(service) }))}
        {...form.field('serviceId')}
        name="serviceId"
        chosen={form.typed.serviceId}
      />
      <Field label={m['ui.annulment.reason']()} hint={m['ui.annulment.reasonHint']()} {...form.field('reason')}>
        <TextArea rows={8} limit={5000} name="reason" defaultValue={form.typed.reason} />
      </Field>
    </QuestionPage>
  )
}

type Service = Verdict['services'][number]

function nameOf({ side, name }: Service): string {
  return `${side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent']()}: ${name}`
}

function describeService({ placedAt, openedAt, isOnPaper, lastDay }: Service): string {
  const when = formatMoment(placedAt)
  const service = isOnPaper
    ? m['ui.annulment.servedOnPaperAt']({ when })
    : openedAt
      ? m['ui.annulment.servedAndOpened']({ when, opened: formatMoment(openedAt) })
      : m['ui.annulment.servedAt']({ when })
  return lastDay ? m['ui.annulment.until']({ service, day: formatIsoDay(lastDay) }) : service
}
