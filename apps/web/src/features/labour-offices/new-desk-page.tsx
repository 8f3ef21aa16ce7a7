import { m } from '@dadkar/messages'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { usePlainForm } from '../../lib/plain-form.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSession } from '../../lib/session.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { QuestionPage } from '../../ui/question-page.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { deskPath, officePath } from './addresses.ts'
import { DeskKindField } from './desk-kind-field.tsx'
import { HolderField } from './holder-field.tsx'
import { NobodyToChoose } from './nobody-to-choose.tsx'
import { deskKind, personId } from './place-schemas.ts'
import { giveDesk, holdersQuery, labourOfficeQuery } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'

const schema = z.object({ personId, kind: deskKind })

export async function loadNewDesk({ params }: LoaderFunctionArgs) {
  const code = String(params.code)
  requireFreshCode(deskPath(code, 'new'))
  const [{ desks }, holders] = await Promise.all([
    queryClient.fetchQuery(labourOfficeQuery(code)),
    queryClient.fetchQuery(holdersQuery('officer')),
  ])
  const here = new Set(desks.map(({ person }) => person.id))
  return { code, holders: holders.filter(({ id }) => !here.has(id)) }
}

/** Puts an officer at a desk of this office. */
export function NewDeskPage() {
  const { code, holders } = useLoaderData<typeof loadNewDesk>()
  const self = useSession()?.person.id
  const navigate = useNavigate()
  const back = officePath(code)
  const withFreshCode = useFreshCode(deskPath(code, 'new'))
  const form = usePlainForm(schema, ({ personId, kind }) =>
    withFreshCode(async () => {
      await giveDesk({ code, personId }, kind)
      showToast(m['ui.labour.deskGiven']())
      navigate(back)
    }),
  )
  const others = holders.filter(({ id }) => id !== self)
  const question = m['ui.labour.deskQuestion']()
  if (others.length === 0) {
    return (
      <NobodyToChoose back={back} question={question}>
        {m['ui.labour.noOfficersText']()}
      </NobodyToChoose>
    )
  }
  return (
    <QuestionPage
      back={back}
      question={question}
      hint={<p>{m['ui.labour.deskHint']()}</p>}
      {...form.page}
      action={m['ui.common.save']()}
    >
      <HolderField
        label={m['ui.labour.officer']()}
        hint={m['ui.labour.officerHint']()}
        holders={others}
        {...form.field('personId')}
      />
      <DeskKindField chosen="registry" {...form.field('kind')} />
    </QuestionPage>
  )
}
