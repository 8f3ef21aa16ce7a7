import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { worksAtDesk } from '../lib/home-path.ts'
import { withNext } from '../lib/next-address.ts'
import { paths } from '../lib/paths.ts'
import '../lib/signed-in-error-texts.ts'
import { noticeCountQuery } from '../lib/notice-count.ts'
import { type EndReason, refreshSession, type Session, signOut, useEndReason, useSession } from '../lib/session.ts'
import { showToast } from '../ui/toasts.tsx'
import { ActingMenu, actingName } from './acting-menu.tsx'
import { AppLayout } from './app-layout.tsx'
import { AttemptNotice } from './attempt-notice.tsx'
import { useIdle } from './use-idle.ts'
import { useLive } from './use-live.ts'

const IdleDialog = lazy(() => import('./idle-dialog.tsx').then((module) => ({ default: module.IdleDialog })))

/** The frame of every page that needs a signed-in person. When the session ends, it says why. */
export function SignedIn() {
  const session = useSession()
  return session ? <Frame session={session} /> : <Leave />
}

function Frame({ session }: { session: Session }) {
  const { firstName, lastName } = session.person
  const count = useQuery(noticeCountQuery)
  useLive(`${session.person.id} ${session.capacity} ${session.organization?.id}`)
  const { endsAt, stay } = useIdle({
    onIdle: () => leave('idle'),
    // A broken line is told where something is asked for, not here.
    onActive: () => void refreshSession().catch(() => {}),
  })
  return (
    <AppLayout
      person={{ name: `${firstName} ${lastName}`, capacity: actingName(session) }}
      sections={{
        organization: session.organization !== null,
        administration: session.capacity === 'administrator',
        counter: session.capacity === 'clerk',
        desk: worksAtDesk(session),
        expert: session.capacity === 'expert',
      }}
      actingMenu={<ActingMenu />}
      unopenedNotices={count.data?.unopened ?? 0}
      onSignOut={() => leave('signedOut')}
    >
      <AttemptNotice />
      <Outlet />
      {endsAt && (
        <Suspense>
          <IdleDialog endsAt={endsAt} onStay={stay} onSignOut={() => leave('signedOut')} />
        </Suspense>
      )}
    </AppLayout>
  )
}

function leave(reason: EndReason) {
  signOut(reason).catch(() => showToast(m['ui.session.out.unsure'](), 'warning'))
}

function Leave() {
  const { pathname, search } = useLocation()
  const reason = useEndReason()
  return (
    <Navigate replace to={reason === 'signedOut' ? paths.signedOut : withNext(paths.signedOut, pathname + search)} />
  )
}
