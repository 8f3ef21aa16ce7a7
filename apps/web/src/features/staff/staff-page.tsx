import { m } from '@dadkar/messages'
import { UserRound } from 'lucide-react'
import { capacityName } from '../../lib/capacity-name.ts'
import { formatDay } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { useSession } from '../../lib/session.ts'
import { usePages } from '../../lib/use-pages.ts'
import { ActionRow } from '../../ui/action-row.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Proposals } from './proposals.tsx'
import { type StaffMember, staffQuery } from './queries.ts'
import styles from './staff-page.module.css'

/** Who holds a capacity of staff, and which changes wait for a second administrator. */
export function StaffPage() {
  const { items: members, error, retry, pager } = usePages(staffQuery)
  const actions = (
    <div className={styles.actions}>
      <ButtonLink to={paths.people}>{m['ui.staff.add']()}</ButtonLink>
      <ButtonLink look="secondary" to={paths.officeAdmin}>
        {m['ui.offices.title']()}
      </ButtonLink>
    </div>
  )
  return (
    <>
      <PageHeader title={m['ui.staff.title']()} lead={m['ui.staff.lead']()} actions={actions} />
      <div className={styles.parts}>
        <Proposals />
        {error && <LoadFailed title={m['ui.staff.failed']()} onRetry={retry} />}
        {!members && !error && <Skeleton rows={3} />}
        {members && (
          <ListRows label={m['ui.staff.list']()}>
            {members.map((member) => (
              <StaffRow key={member.id} member={member} />
            ))}
          </ListRows>
        )}
        <Pager {...pager} />
      </div>
    </>
  )
}

function StaffRow({ member: { id, firstName, lastName, capacities } }: { member: StaffMember }) {
  const name = `${firstName} ${lastName}`
  const facts = capacities.map(({ capacity, grantedAt, office }) => {
    const held = { capacity: capacityName(capacity), day: formatDay(grantedAt) }
    return office ? m['ui.staff.heldAt']({ ...held, office: office[locale] }) : m['ui.staff.held'](held)
  })
  const isSelf = useSession()?.person.id === id
  return <ActionRow icon={UserRound} title={isSelf ? m['ui.staff.self']({ name }) : name} facts={facts} />
}
