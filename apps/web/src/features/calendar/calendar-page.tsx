import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { useSend } from '../../lib/use-send.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { CalendarGuide } from './calendar-guide.tsx'
import styles from './calendar-page.module.css'
import { FeedState } from './feed-state.tsx'
import { NewAddress } from './new-address.tsx'
import { calendarFeedQuery, makeCalendarFeed } from './queries.ts'

export function loadCalendar() {
  return queryClient.ensureQueryData(calendarFeedQuery)
}

/** The secret address at which one's own calendar program finds what is due. */
export function CalendarPage() {
  const { data: feed } = useQuery(calendarFeedQuery)
  const [address, setAddress] = useState<string | null>(null)
  const make = useMakeAddress(setAddress)
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.kartabl}>{m['ui.common.kartabl']()}</BackLink>}
        title={m['ui.calendarFeed.title']()}
        lead={<p>{m['ui.calendarFeed.lead']()}</p>}
      />
      <div className={styles.parts}>
        {address && <NewAddress address={address} />}
        {feed && <FeedState feed={feed} onRenew={make} onRemoved={() => setAddress(null)} />}
        {!feed && <FirstAddress onMake={make} />}
        <CalendarGuide isOpen={address !== null} />
      </div>
    </>
  )
}

/** Making it needs a fresh code, to which `?ready` is the way back. */
function useMakeAddress(onMade: (address: string) => void) {
  const navigate = useNavigate()
  const session = useSession()
  const toStepUp = () => navigate(stepUpPath(`${paths.calendar}?ready`))
  return async () => {
    if (!session || !isSteppedUp(session)) return toStepUp()
    try {
      onMade(await makeCalendarFeed())
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      toStepUp()
    }
  }
}

function FirstAddress({ onMake }: { onMake: () => Promise<unknown> }) {
  const session = useSession()
  const sending = useSend()
  const isReady = useSearchParams()[0].has('ready') && session !== null && isSteppedUp(session)
  return (
    <section className={styles.first}>
      {isReady && <Callout tone="success" title={m['ui.calendarFeed.ready']()} />}
      {sending.text && <Callout tone="error" role="alert" title={sending.text} />}
      <div>
        <Button size="large" pending={sending.pending} onClick={() => void sending.run(onMake)}>
          {m['ui.calendarFeed.make']()}
        </Button>
      </div>
    </section>
  )
}
