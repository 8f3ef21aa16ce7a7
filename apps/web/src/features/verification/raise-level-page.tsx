import { m } from '@dadkar/messages'
import { ShieldCheck } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLoaderData } from 'react-router'
import { formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { levelsQuery } from './queries.ts'
import { RaiseInPerson } from './raise-in-person.tsx'
import { findRaises } from './raises.ts'

const RaiseWithAccount = lazy(() =>
  import('./raise-with-account.tsx').then((module) => ({ default: module.RaiseWithAccount })),
)
const RaiseWithFace = lazy(() => import('./raise-with-face.tsx').then((module) => ({ default: module.RaiseWithFace })))

export function loadRaiseLevel() {
  return queryClient.fetchQuery({ ...levelsQuery, staleTime: 0 })
}

/** A signed-in person raises their level: only what they have not proved yet is asked, and then a code. */
export function RaiseLevelPage() {
  const levels = useLoaderData<typeof loadRaiseLevel>()
  const own = useSession()?.level ?? 1
  const raises = findRaises(own, levels)
  if (raises.length === 0) return <NothingHigher own={own} />
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      {own < 2 ? <RaiseWithAccount raises={raises} /> : <RaiseWithFace />}
    </Suspense>
  )
}

function NothingHigher({ own }: { own: number }) {
  return (
    <TroublePage
      icon={ShieldCheck}
      isGood
      title={m['ui.face.raiseNone']()}
      actions={
        <ButtonLink to={paths.profile} size="large">
          {m['ui.face.raiseBack']()}
        </ButtonLink>
      }
    >
      <p>{m['ui.face.raiseNoneText']({ level: formatNumber(own) })}</p>
      {own < 4 && <RaiseInPerson />}
    </TroublePage>
  )
}
