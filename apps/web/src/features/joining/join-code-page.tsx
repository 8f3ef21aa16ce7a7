import { m } from '@dadkar/messages'
import { FileQuestion, Hourglass } from 'lucide-react'
import { useState } from 'react'
import { mayJoin } from '../../lib/may-join.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSession } from '../../lib/session.ts'
import { dropUnsent } from '../../lib/unsent.ts'
import { useKeptForm } from '../../lib/use-kept-form.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { ConfirmationPanel } from '../../ui/confirmation-panel.tsx'
import { Field } from '../../ui/field.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { TrackingCodeInput } from '../../ui/tracking-code-input.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { JoinRequests } from './join-requests.tsx'
import { keptName } from './kept-code.ts'
import { type JoinOutcome, joinCase, joinRequestsQuery } from './queries.ts'

/** What went wrong is told by the list itself. */
export async function loadJoinCode() {
  await queryClient.prefetchInfiniteQuery(joinRequestsQuery)
  return null
}

/** A signed-in person types the code of a paper and joins its case. */
export function JoinCodePage() {
  const session = useSession()
  const [outcome, setOutcome] = useState<JoinOutcome | null>(null)
  if (outcome?.state === 'joined') return <Joined outcome={outcome} />
  if (outcome) return <Waiting />
  if (session && !mayJoin(session)) return <WrongRole />
  return <CodeForm onDone={setOutcome} />
}

const schema = async () => (await import('@dadkar/contract/join')).joinCase.body

function CodeForm({ onDone }: { onDone: (outcome: JoinOutcome) => void }) {
  const form = useKeptForm({
    name: keptName,
    schema,
    send: async (body) => {
      const outcome = await joinCase(body)
      dropUnsent(keptName)
      onDone(outcome)
    },
  })
  return (
    <QuestionPage
      back={paths.join}
      question={m['ui.paper.codeQuestion']()}
      why={<p>{m['ui.paper.codeWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.paper.codeSend']()}
      after={<JoinRequests />}
    >
      <Field label={m['ui.paper.codeLabel']()} hint={m['ui.paper.codeHint']()} {...form.field('trackingCode')}>
        <TrackingCodeInput name="trackingCode" defaultValue={form.typed.trackingCode} />
      </Field>
    </QuestionPage>
  )
}

function Joined({ outcome: { caseId, caseNumber } }: { outcome: JoinOutcome }) {
  const number = caseNumber ?? ''
  return (
    <ConfirmationPanel
      title={m['ui.paper.joinedTitle']()}
      number={{ label: m['ui.cases.caseNumber'](), shown: formatCode(number), copied: number }}
      next={[{ what: m['ui.paper.joinedNext']() }]}
      actions={
        <>
          <ButtonLink to={paths.kartabl}>{m['ui.common.kartabl']()}</ButtonLink>
          <ButtonLink to={`${paths.cases}/${caseId}`} look="secondary">
            {m['ui.cases.toCase']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.paper.joinedText']()}</p>
    </ConfirmationPanel>
  )
}

function Waiting() {
  return (
    <>
      <TroublePage
        icon={Hourglass}
        title={m['ui.paper.waitingTitle']()}
        actions={<ButtonLink to={paths.kartabl}>{m['ui.common.kartabl']()}</ButtonLink>}
      >
        <p>{m['ui.paper.waitingText']()}</p>
      </TroublePage>
      <JoinRequests />
    </>
  )
}

function WrongRole() {
  return (
    <TroublePage
      icon={FileQuestion}
      title={m['ui.paper.wrongRoleTitle']()}
      actions={<ButtonLink to={paths.kartabl}>{m['ui.common.kartabl']()}</ButtonLink>}
    >
      <p>{m['ui.paper.wrongRoleText']()}</p>
    </TroublePage>
  )
}
