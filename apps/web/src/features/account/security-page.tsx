import { m } from '@dadkar/messages'
import { localizeDigits } from '@dadkar/validators'
import { useQuery } from '@tanstack/react-query'
import { Smartphone } from 'lucide-react'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { DataExport } from './data-export.tsx'
import { PasskeyList } from './passkey-list.tsx'
import { meQuery, passkeysQuery, sessionsQuery } from './queries.ts'
import styles from './security-page.module.css'
import { SecurityPart } from './security-part.tsx'
import { SessionList } from './session-list.tsx'

export function loadSecurity() {
  const queries = [queryClient.ensureQueryData(meQuery), queryClient.ensureQueryData(passkeysQuery)]
  return Promise.all([...queries, queryClient.fetchQuery(sessionsQuery)]).then(() => null)
}

/** How one signs in, where one is signed in, and what is kept. */
export function SecurityPage() {
  return (
    <>
      <PageHeader title={m['ui.account.title']()} lead={<p>{m['ui.account.lead']()}</p>} />
      <div className={styles.parts}>
        <MobilePart />
        <PasskeyList />
        <SessionList />
        <CalendarPart />
        <DataExport />
      </div>
    </>
  )
}

function MobilePart() {
  const { data: me } = useQuery(meQuery)
  return (
    <SecurityPart heading={m['ui.account.mobile']()} text={m['ui.account.mobileText']()}>
      <ListRows label={m['ui.account.mobile']()}>
        <ActionRow
          icon={Smartphone}
          title={<Ltr>{localizeDigits(me?.mobile ?? '', locale)}</Ltr>}
          facts={[]}
          action={
            <ButtonLink to={paths.changeMobile} look="secondary">
              {m['ui.account.changeMobile']()}
            </ButtonLink>
          }
        />
      </ListRows>
    </SecurityPart>
  )
}

/** Whoever has that address reads on without signing in: it belongs among what is open. */
function CalendarPart() {
  return (
    <SecurityPart heading={m['ui.calendarFeed.title']()} text={m['ui.calendarFeed.how3']()}>
      <TextLink to={paths.calendar}>{m['ui.calendarFeed.state']()}</TextLink>
    </SecurityPart>
  )
}
