import { m } from '@dadkar/messages'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { usePlainForm } from '../../lib/plain-form.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { deskPath, officePath } from './addresses.ts'
import { DeskKindField } from './desk-kind-field.tsx'
import { fullName } from './labels.ts'
import { deskKind } from './place-schemas.ts'
import { endDesk, giveDesk, labourOfficeQuery } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'

const schema = z.object({ kind: deskKind })

export async function loadDesk({ params }: LoaderFunctionArgs) {
  const code = String(params.code)
  requireFreshCode(deskPath(code, String(params.person)))
  const { desks } = await queryClient.fetchQuery(labourOfficeQuery(code))
  const desk = desks.find(({ person }) => person.id === params.person)
  if (!desk) throw new Response(null, { status: 404 })
  return { code, desk }
}

/** Moves an officer to the other desk of this office, or removes them from it. */
export function DeskPage() {
  const { code, desk } = useLoaderData<typeof loadDesk>()
  const navigate = useNavigate()
  const [isRemoving, setRemoving] = useState(false)
  const place = { code, personId: desk.person.id }
  const withFreshCode = useFreshCode(deskPath(code, desk.person.id))
  const name = fullName(desk.person)

  const change = (work: () => Promise<void>, done: string) =>
    withFreshCode(async () => {
      await work()
      showToast(done)
      navigate(officePath(code))
    })
  const form = usePlainForm(schema, ({ kind }) => change(() => giveDesk(place, kind), m['ui.labour.deskGiven']()))
  return (
    <>
      <QuestionPage
        back={officePath(code)}
        question={m['ui.labour.changeDeskQuestion']({ name })}
        {...form.page}
        action={m['ui.common.save']()}
        otherwise={
          <Button look="secondary" size="large" onClick={() => setRemoving(true)}>
            {m['ui.labour.removeDesk']()}
          </Button>
        }
      >
        <DeskKindField chosen={desk.kind} {...form.field('kind')} />
      </QuestionPage>
      {isRemoving && (
        <ConfirmDialog
          title={m['ui.labour.removeDeskTitle']({ name })}
          action={m['ui.labour.removeDesk']()}
          onConfirm={() => change(() => endDesk(place), m['ui.labour.deskRemoved']())}
          onClose={() => setRemoving(false)}
        >
          <p>{m['ui.labour.removeDeskText']()}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
