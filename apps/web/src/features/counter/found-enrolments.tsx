import { m } from '@dadkar/messages'
import { formatTrackingCode } from '@dadkar/procedure'
import { FileUser } from 'lucide-react'
import { useNavigate } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { roleName, roleOf } from '../../lib/roles.ts'
import { useSend } from '../../lib/use-send.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import styles from './counter-page.module.css'
import { EnrolmentState } from './enrolment-state.tsx'
import { type FoundEnrolment, takeEnrolment } from './queries.ts'
import type { Search } from './read-search.ts'
import { visitPath } from './visit-path.ts'

/** What a search has found, or what to do when it found nothing. */
export function FoundEnrolments({ search, items }: { search: Search; items: FoundEnrolment[] }) {
  if (items.length === 0) return <NothingFound search={search} />
  return (
    <>
      <h3>{m['ui.counter.found']()}</h3>
      <ListRows label={m['ui.counter.found']()}>
        {items.map((item) => (
          <Found key={item.id} enrolment={item} />
        ))}
      </ListRows>
    </>
  )
}

function Found({ enrolment }: { enrolment: FoundEnrolment }) {
  const { id, code, state, validUntil, isOwn } = enrolment
  const navigate = useNavigate()
  const sending = useSend()
  const role = roleName(roleOf(enrolment))
  const take = () =>
    sending.run(async () => {
      await takeEnrolment(id)
      await navigate(visitPath(id))
    })
  return (
    <>
      <ActionRow
        icon={FileUser}
        title={role}
        chip={<EnrolmentState state={state} />}
        facts={[
          <Ltr key="code">{formatTrackingCode(code)}</Ltr>,
          m['ui.counter.until']({ when: formatMoment(validUntil) }),
          ...(isOwn ? [m['ui.counter.own']()] : []),
        ]}
        action={
          isOwn ? (
            <ButtonLink to={visitPath(id)}>{m['ui.counter.goOn']()}</ButtonLink>
          ) : (
            <Button pending={sending.pending} aria-label={m['ui.counter.takeOf']({ role })} onClick={() => void take()}>
              {m['ui.counter.take']()}
            </Button>
          )
        }
      />
      {sending.text && (
        <li>
          <Callout tone="error" role="alert" title={sending.text} />
        </li>
      )}
    </>
  )
}

function NothingFound({ search }: { search: Search }) {
  const isByCode = 'enrolmentCode' in search
  return (
    <Callout tone="warning" title={m['ui.counter.nothingTitle']()}>
      <ul className={styles.ways}>
        <li>{isByCode ? m['ui.counter.nothingCode']() : m['ui.counter.nothingId']()}</li>
        <li>{m['ui.counter.nothingOver']()}</li>
      </ul>
      <p className={styles.row}>
        <ButtonLink look="secondary" to={paths.newVisit} state={isByCode ? undefined : search}>
          {m['ui.counter.startWithout']()}
        </ButtonLink>
      </p>
    </Callout>
  )
}
