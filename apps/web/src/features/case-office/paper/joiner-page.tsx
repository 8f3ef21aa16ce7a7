import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { FolderClock } from 'lucide-react'
import { useState } from 'react'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { formatCode } from '../../../lib/numbers.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { requireFreshCode } from '../../../lib/step-up.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { CheckAnswers } from '../../../ui/check-answers.tsx'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TroublePage } from '../../../ui/trouble-page.tsx'
import { officeCasePath } from '../case-path.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { loadPaperSchemas } from './load-paper-schemas.ts'
import { confirmJoiner, type Joiner, joinerQuery, refuseJoiner } from './paper-queries.ts'
import { differenceName, joinerPath } from './paper-words.ts'
import { usePaperStep } from './use-paper-step.ts'

/** A fresh code comes first. What went wrong is told by the page itself. */
export async function loadJoiner({ params }: LoaderFunctionArgs) {
  const id = params.id ?? ''
  requireFreshCode(joinerPath(id))
  await queryClient.prefetchQuery(joinerQuery(id))
  return null
}

/** An officer says whether whoever typed a party's code is that party. */
export function JoinerPage() {
  const { id = '' } = useParams()
  const { data: joiner, error, refetch } = useQuery(joinerQuery(id))
  if (!joiner) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  return joiner.state === 'waiting' ? <DecisionForm joiner={joiner} /> : <Decided joiner={joiner} />
}

function Decided({ joiner: { caseId } }: { joiner: Joiner }) {
  return (
    <TroublePage
      icon={FolderClock}
      title={m['errors.join_request.over']()}
      actions={<ButtonLink to={officeCasePath(caseId)}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      {null}
    </TroublePage>
  )
}

const schema = async () => (await loadPaperSchemas()).decision

function DecisionForm({ joiner }: { joiner: Joiner }) {
  const { id, caseId, caseNumber, partyName, joinerName, actsThrough } = joiner
  const run = usePaperStep(joinerPath(id))
  const unsent = `${id}.decision`
  const form = useKeptForm({
    name: unsent,
    schema,
    send: (refusal) =>
      run((key) => (refusal ? refuseJoiner(id, refusal, key) : confirmJoiner(id, key)), {
        name: unsent,
        toast: refusal ? m['ui.paper.refuseDone']() : m['ui.paper.confirmDone'](),
        to: officeCasePath(caseId),
      }),
  })
  const [decision, setDecision] = useState(form.typed.decision ?? '')
  return (
    <QuestionPage
      back={officeCasePath(caseId)}
      question={m['ui.paper.decideQuestion']()}
      hint={<p>{m['ui.cases.number']({ number: formatCode(caseNumber) })}</p>}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.paper.decideWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.paper.decideSend']()}
    >
      <CheckAnswers
        heading={m['ui.paper.joinersTitle']()}
        answers={[
          { term: m['ui.paper.inPetition'](), value: partyName },
          { term: m['ui.paper.inRegistry'](), value: joinerName },
          ...(actsThrough ? [{ term: m['ui.paper.through'](), value: actsThrough }] : []),
          { term: m['ui.paper.differs'](), value: differenceName(joiner) },
        ]}
      />
      <ChoiceCards
        legend={m['ui.paper.decision']()}
        isDense
        choices={[
          { value: 'confirm', label: m['ui.paper.confirm']() },
          { value: 'refuse', label: m['ui.paper.refuse']() },
        ]}
        {...form.field('decision')}
        name="decision"
        chosen={form.typed.decision}
        onChange={({ target }) => setDecision(target.value)}
      />
      {decision === 'refuse' && (
        <Field label={m['ui.paper.reason']()} {...form.field('reason')}>
          <TextArea rows={4} limit={1000} name="reason" defaultValue={form.typed.reason} />
        </Field>
      )}
    </QuestionPage>
  )
}
