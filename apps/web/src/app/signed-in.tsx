import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { api, unwrap } from '../lib/api.ts'
import { capacityName } from '../lib/capacity-name.ts'
import { withNext } from '../lib/next-address.ts'
import { paths } from '../lib/paths.ts'
import { type Session, signOut, useEndReason, useSession } from '../lib/session.ts'
import { AppLayout } from './app-layout.tsx'

/** The frame of every page that needs a signed-in person. When the session ends, it says why. */
export function SignedIn() {
  const session = useSession()
  return session ? <Frame session={session} /> : <Leave />
}

function Frame({ session }: { session: Session }) {
  const { firstName, lastName } = session.person
  const count = useQuery({
    queryKey: ['notices', 'count'],
    queryFn: () => unwrap(api.GET('/v1/notices/count')),
  })
  return (
    <AppLayout
      person={{ name: `${firstName} ${lastName}`, capacity: capacityName(session.capacity) }}
      unopenedNotices={count.data?.unopened ?? 0}
      onSignOut={() => void signOut()}
    >
      <Outlet />
    </AppLayout>
  )
}

function Leave() {
  const { pathname, search } = useLocation()
  const reason = useEndReason()
  return (
    <Navigate replace to={reason === 'signedOut' ? paths.signedOut : withNext(paths.signedOut, pathname + search)} />
  )
}
