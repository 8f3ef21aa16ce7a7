import { m } from '@dadkar/messages'
import { useState } from 'react'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router'
import * as z from 'zod/mini'
import { formatDay } from '../../lib/dates.ts'
import { usePlainForm } from '../../lib/plain-form.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSession } from '../../lib/session.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { Button } from '../../ui/button.tsx'
import { QuestionPage } from '../../ui/question-page.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { officePath, seatPath } from './addresses.ts'
import { HolderField } from './holder-field.tsx'
import { boardName, fullName, placeName } from './labels.ts'
import { NobodyToChoose } from './nobody-to-choose.tsx'
import { personId } from './place-schemas.ts'
import { giveSeat, holdersQuery, labourOfficeQuery, type Seat } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'
import { VacateDialog } from './vacate-dialog.tsx'

const schema = z.object({ personId })

export async function loadSeat({ params }: LoaderFunctionArgs) {
  const code = String(params.code)
  const place = { kind: params.seat as Seat['kind'], place: Number(params.place) }
  requireFreshCode(seatPath(code, String(params.board), place))
  const [{ boards }, holders] = await Promise.all([
    queryClient.fetchQuery(labourOfficeQuery(code)),
    queryClient.fetchQuery(holdersQuery('boardMember')),
  ])
  const board = boards.find(({ id }) => id === params.board)
  const seat = board?.seats.find((each) => each.kind === place.kind && each.place === place.place)
  if (!board || !seat) throw new Response(null, { status: 404 })
  return { code, board, seat, holders }
}

/** Who sits on a seat from now on. */
export function SeatPage() {
  const { code, board, seat, holders } = useLoaderData<typeof loadSeat>()
  const { member } = seat
  const self = useSession()?.person.id
  const navigate = useNavigate()
  const [isVacating, setVacating] = useState(false)
  const back = officePath(code)
  const path = seatPath(code, board.id, seat)
  const withFreshCode = useFreshCode(path)
  const form = usePlainForm(schema, ({ personId }) =>
    withFreshCode(async () => {
      await giveSeat(board.id, seat, personId)
      showToast(m['ui.labour.seatGiven']())
      navigate(back)
    }),
  )
  const sitting = new Set(board.seats.map((other) => other.member?.person.id))
  const free = holders.filter(({ id }) => id !== self && !sitting.has(id))
  const question = m['ui.labour.seatQuestion']({ seat: placeName(board, seat), board: boardName(board) })
  if (free.length === 0 && !member) {
    return (
      <NobodyToChoose back={back} question={question}>
        {m['ui.labour.noMembersText']()}
      </NobodyToChoose>
    )
  }
  return (
    <>
      <QuestionPage
        back={back}
        question={question}
        hint={
          member && <p>{m['ui.labour.seatNow']({ name: fullName(member.person), day: formatDay(member.since) })}</p>
        }
        {...form.page}
        action={m['ui.labour.giveSeat']()}
        otherwise={
          member && (
            <Button look="secondary" size="large" onClick={() => setVacating(true)}>
              {m['ui.labour.vacate']()}
            </Button>
          )
        }
      >
        <HolderField
          label={m['ui.labour.member']()}
          hint={m['ui.labour.memberHint']()}
          holders={free}
          {...form.field('personId')}
        />
      </QuestionPage>
      {member && isVacating && (
        <VacateDialog member={member} path={path} back={back} onClose={() => setVacating(false)} />
      )}
    </>
  )
}
