import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Navigate, redirect } from 'react-router'
import { withNext } from '../../lib/next-address.ts'
import { noticeCountQuery } from '../../lib/notice-count.ts'
import { formatNumber } from '../../lib/numbers.ts'
import { supportsPasskeys } from '../../lib/passkey.ts'
import { paths } from '../../lib/paths.ts'
import { restoreSession, type Session, useSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ConfirmationPanel } from '../../ui/confirmation-panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'

export async function loadDone() {
  if (!(await restoreSession())) throw redirect(paths.signIn)
  return null
}

export function DonePage() {
  const session = useSession()
  return session ? <Done session={session} /> : <Navigate replace to={paths.signIn} />
}

function Done({ session }: { session: Session }) {
  const { firstName, lastName } = session.person
  const { organization } = session
  const isWorker = session.capacity === 'worker'
  const count = useQuery(noticeCountQuery)
  const waiting = count.data?.unopened ?? 0
  const next = isWorker
    ? [{ what: m['ui.verification.done.nextProfile']() }, { what: m['ui.verification.done.nextPetition']() }]
    : [
        { what: m['ui.verification.done.nextKartabl']() },
        ...(organization ? [{ what: m['ui.verification.done.nextOrganization']() }] : []),
      ]
  return (
    <ConfirmationPanel
      title={m['ui.verification.done.title']({ name: `${firstName} ${lastName}` })}
      next={next}
      actions={<Actions kartablFirst={waiting > 0 || !isWorker} />}
    >
      <p>{m['ui.verification.done.text']()}</p>
      {organization && (
        <Callout tone="info" title={m['ui.verification.done.actingFor']({ name: organization.name })}>
          {m['ui.verification.done.actingForText']()}
        </Callout>
      )}
      {waiting > 0 && (
        <Callout tone="warning" title={m['ui.verification.done.waiting']({ count: formatNumber(waiting) })}>
          {m['ui.verification.done.waitingText']()}
        </Callout>
      )}
      {supportsPasskeys() && (
        <Callout title={m['ui.passkey.offerTitle']()}>
          <p>{m['ui.passkey.offerText']()}</p>
          <TextLink to={paths.newPasskey}>{m['ui.passkey.offerAction']()}</TextLink>
        </Callout>
      )}
    </ConfirmationPanel>
  )
}

function Actions({ kartablFirst }: { kartablFirst: boolean }) {
  const kartabl = (
    <ButtonLink key="kartabl" to={paths.kartabl} size="large" look={kartablFirst ? 'primary' : 'secondary'}>
      {m['ui.verification.done.toKartabl']()}
    </ButtonLink>
  )
  const profile = (
    <ButtonLink
      key="profile"
      to={withNext(paths.profile, paths.kartabl)}
      size="large"
      look={kartablFirst ? 'secondary' : 'primary'}
    >
      {m['ui.verification.done.toProfile']()}
    </ButtonLink>
  )
  return kartablFirst ? [kartabl, profile] : [profile, kartabl]
}
