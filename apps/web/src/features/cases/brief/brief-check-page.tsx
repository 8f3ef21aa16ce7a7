import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, redirect, useNavigate, useParams } from 'react-router'
import { documentKindName } from '../../../lib/document-kind-name.ts'
import { documentsQuery } from '../../../lib/documents.ts'
import { formatList } from '../../../lib/format-list.ts'
import { queryClient } from '../../../lib/query-client.ts'
import { requireFreshCode } from '../../../lib/step-up.ts'
import { readUnsent } from '../../../lib/unsent.ts'
import { useSend } from '../../../lib/use-send.ts'
import { CheckAnswers } from '../../../ui/check-answers.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Written } from '../../../ui/papers/paper-sheet.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { caseQuery } from '../queries.ts'
import { ChangedCallout, StepClosed } from '../step-parts.tsx'
import { partyStepPath, unsentName, usePartyStep } from '../use-party-step.ts'
import { fileBrief } from './queries.ts'

const step = 'brief/check'

const readTyped = (id: string) => readUnsent(unsentName(id, step), { text: '', documents: '' })

export function loadBriefCheck({ params: { id = '' } }: LoaderFunctionArgs) {
  if (readTyped(id).text.trim() === '') throw redirect(partyStepPath(id, 'brief'))
  requireFreshCode(partyStepPath(id, step))
  return queryClient.ensureQueryData(caseQuery(id))
}

/** The brief once more, with what goes with it and whom it reaches. */
export function BriefCheckPage() {
  const { id = '' } = useParams()
  const { data: found } = useSuspenseQuery(caseQuery(id))
  if (found.asides.includes('fileBrief')) return <CheckForm found={found} />
  return <StepClosed found={found} step={step} title={m['ui.brief.closed']()} />
}

function CheckForm({ found }: { found: CaseDetail }) {
  const { id, version } = found
  const navigate = useNavigate()
  const { run, hasChanged } = usePartyStep(id, step)
  const { submit, pending, text: refusal, attempt } = useSend()
  const { text, documents } = readTyped(id)
  const documentIds = documents.split(' ').filter(Boolean)
  const send = () =>
    run(
      (key) => fileBrief(id, { version, text, documentIds }, key),
      ({ number, copies }) =>
        navigate(`${partyStepPath(id, 'brief')}/sent`, {
          replace: true,
          state: { number, isForAll: copies.every(({ placedAt }) => placedAt !== null) },
        }),
    )
  return (
    <QuestionPage
      back={partyStepPath(id, 'brief')}
      question={m['ui.brief.checkQuestion']()}
      hint={<p>{m['ui.brief.checkHint']()}</p>}
      errors={refusal ? [{ text: refusal }] : []}
      attempt={attempt}
      onSubmit={submit(send)}
      pending={pending}
      action={m['ui.brief.sign']()}
    >
      {hasChanged && <ChangedCallout />}
      <Panel heading={m['ui.brief.text']()}>
        <Written>{text.trim()}</Written>
      </Panel>
      <CheckAnswers
        answers={[
          { term: m['ui.brief.documents'](), value: <DocumentNames ids={documentIds} /> },
          { term: m['ui.brief.goesTo'](), value: listAddressees(found) },
        ]}
      />
    </QuestionPage>
  )
}

function DocumentNames({ ids }: { ids: readonly string[] }) {
  const { data = [] } = useQuery(documentsQuery())
  if (ids.length === 0) return m['ui.brief.noDocuments']()
  return ids.map((id) => {
    const document = data.find((each) => each.id === id)
    return <div key={id}>{document && <bdi>{document.title ?? documentKindName(document.kind)}</bdi>}</div>
  })
}

function listAddressees({ parties }: CaseDetail): string {
  const others = parties.filter(({ isReader }) => !isReader)
  return formatList(others.map(({ name, isIdentified }) => (isIdentified ? name : m['ui.brief.waitsFor']({ name }))))
}
