import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { FolderClock } from 'lucide-react'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import { queryClient } from '../../../lib/query-client.ts'
import { dropUnsent } from '../../../lib/unsent.ts'
import { useKeptForm } from '../../../lib/use-kept-form.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { CheckAnswers } from '../../../ui/check-answers.tsx'
import { Field } from '../../../ui/field.tsx'
import { QuestionPage } from '../../../ui/question-page.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import { TroublePage } from '../../../ui/trouble-page.tsx'
import { officeCasePath } from '../case-path.ts'
import { OfficeTrouble } from '../office-trouble.tsx'
import { loadPaperSchemas } from './load-paper-schemas.ts'
import { handOutPaper, type PaperChannel, paperChannelQuery, refreshOffice } from './paper-queries.ts'
import { paperName, paperPath } from './paper-words.ts'

/** What went wrong is told by the page itself. */
export async function loadHandOut({ params }: LoaderFunctionArgs) {
  await queryClient.prefetchQuery(paperChannelQuery(params.id ?? ''))
  return null
}

/** An officer hands a paper to a server. */
export function HandOutPage() {
  const { id = '', partyId, paperId } = useParams()
  const { data: channel, error, refetch } = useQuery(paperChannelQuery(id))
  if (!channel) return error ? <OfficeTrouble error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />
  const duty = channel.duties.find((each) => each.partyId === partyId && each.paperId === paperId)
  return duty ? <HandOutForm caseId={id} duty={duty} /> : <NothingToHandOut caseId={id} />
}

function NothingToHandOut({ caseId }: { caseId: string }) {
  return (
    <TroublePage
      icon={FolderClock}
      title={m['ui.paper.handOutOver']()}
      actions={<ButtonLink to={officeCasePath(caseId)}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{m['ui.paper.handOutOverText']()}</p>
    </TroublePage>
  )
}

const schema = async () => (await loadPaperSchemas()).handOut

function HandOutForm({ caseId, duty }: { caseId: string; duty: PaperChannel['duties'][number] }) {
  const { partyId, paperId, kind, name, address } = duty
  const navigate = useNavigate()
  const unsent = `${partyId}.${paperId}`
  const form = useKeptForm({
    name: unsent,
    schema,
    send: async ({ server }) => {
      const { id } = await handOutPaper(caseId, { partyId, paperId, server }, crypto.randomUUID())
      dropUnsent(unsent)
      showToast(m['ui.paper.handOutDone']())
      await navigate(paperPath(id), { replace: true })
      refreshOffice()
    },
  })
  return (
    <QuestionPage
      back={officeCasePath(caseId)}
      question={m['ui.paper.handOutQuestion']()}
      whyHeading={m['ui.desk.effect']()}
      why={<p>{m['ui.paper.handOutWhy']()}</p>}
      {...form.page}
      onChange={form.onChange}
      action={m['ui.paper.handOutSend']()}
    >
      <CheckAnswers
        heading={paperName(kind)}
        answers={[
          { term: m['ui.paper.addressee'](), value: name },
          { term: m['ui.paper.addresseeAddress'](), value: <bdi>{address}</bdi> },
        ]}
      />
      <Field label={m['ui.paper.server']()} {...form.field('server')}>
        <TextInput name="server" autoComplete="off" defaultValue={form.typed.server} />
      </Field>
    </QuestionPage>
  )
}
