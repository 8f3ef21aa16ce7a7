import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { FolderInput } from 'lucide-react'
import type { LoaderFunctionArgs } from 'react-router'
import { caseStateName } from '../../lib/case-state-name.ts'
import { formatDay } from '../../lib/dates.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { officeCasePath } from './case-path.ts'
import { loadSchemas } from './load-schemas.ts'
import { loadSignedStep } from './load-step.ts'
import { MovedCallout } from './moved-callout.tsx'
import { OfficeTrouble } from './office-trouble.tsx'
import { OnPaperNote } from './paper/on-paper-note.tsx'
import { joinableQuery, joinCases, type OfficeCaseDetail } from './queries.ts'
import { CaseLine, StepFrame } from './step-frame.tsx'
import { unsentName, useStep } from './use-step.ts'

type Candidate = Schemas['JoinableCase']

const schema = async () => (await loadSchemas()).joinder

export async function loadJoinder({ params: { id = '' } }: LoaderFunctionArgs) {
  await loadSignedStep(id, 'joinder')
  await queryClient.prefetchQuery({ ...joinableQuery(id), staleTime: 0 })
  return null
}

/** An officer joins a case to an earlier one of the same parties. */
export function JoinderPage() {
  return <StepFrame step="joinder">{(found) => <WithCandidates found={found} />}</StepFrame>
}

function WithCandidates({ found }: { found: OfficeCaseDetail }) {
  const { data, error, refetch } = useQuery(joinableQuery(found.id))
  if (!data) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  return data.items.length === 0 ? <Nowhere id={found.id} /> : <JoinderForm found={found} candidates={data.items} />
}

function Nowhere({ id }: { id: string }) {
  return (
    <TroublePage
      icon={FolderInput}
      title={m['ui.joinder.noneTitle']()}
      actions={<ButtonLink to={officeCasePath(id)}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{m['ui.joinder.noneText']()}</p>
    </TroublePage>
  )
}

function JoinderForm({ found, candidates }: { found: OfficeCaseDetail; candidates: readonly Candidate[] }) {
  const { id, version } = found
  const { run, hasMoved } = useStep(id, 'joinder')
  const form = useKeptForm({
    name: unsentName(id, 'joinder'),
    schema,
    send: (typed) => run((key) => joinCases(id, { version, ...typed }, key), m['ui.joinder.done']()),
  })
  return (
    <QuestionPage
      back={officeCasePath(id)}
      question={m['ui.joinder.question']()}
      hint={<CaseLine found={found} />}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.joinder.why']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.joinder.send']()}
    >
      {hasMoved && <MovedCallout found={found} />}
      <OnPaperNote found={found} />
      <ChoiceCards
        legend={m['ui.joinder.into']()}
        isDense
        choices={candidates.map((each) => ({
          value: each.id,
          label: m['ui.cases.number']({ number: formatCode(each.caseNumber) }),
          detail: describe(each),
        }))}
        {...form.field('intoId')}
        name="intoId"
        chosen={form.typed.intoId}
      />
      <Field label={m['ui.joinder.reason']()} hint={m['ui.joinder.reasonHint']()} {...form.field('reason')}>
        <TextArea rows={6} limit={5000} name="reason" defaultValue={form.typed.reason} />
      </Field>
    </QuestionPage>
  )
}

function describe({ registeredAt, claims, state }: Candidate): string {
  const words = { when: formatDay(registeredAt), claims: formatNumber(claims), state: caseStateName(state) }
  return m['ui.joinder.candidate'](words)
}
