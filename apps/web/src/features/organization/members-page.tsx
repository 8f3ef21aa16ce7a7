import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { MemberRow } from './member-row.tsx'
import { type Member, membersQuery, removeMember } from './queries.ts'

/** Who may act for the organization; its signatories name and remove the others. */
export function MembersPage() {
  const organization = useSession()?.organization
  if (organization) return <Members name={organization.name} />
  return (
    <>
      <PageHeader title={m['ui.organization.title']()} />
      <Callout tone="info">{m['ui.organization.none']()}</Callout>
    </>
  )
}

function Members({ name }: { name: string }) {
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(membersQuery)
  const navigate = useNavigate()
  const session = useSession()
  const [leaving, setLeaving] = useState<Member | null>(null)
  const isSignatory = data?.pages[0]?.ownRole === 'signatory'
  const members = data?.pages.flatMap((page) => page.items) ?? []
  const closedSignatory = members.find(({ role, isClosed }) => role === 'signatory' && isClosed)
  const action = isSignatory && <ButtonLink to={`${paths.organization}/new`}>{m['ui.organization.add']()}</ButtonLink>

  /** A fresh code comes before the question, where the last one is too old. */
  function askToRemove(member: Member) {
    if (session && isSteppedUp(session)) setLeaving(member)
    else void navigate(stepUpPath(paths.organization))
  }
  return (
    <>
      <PageHeader title={name} lead={m['ui.organization.lead']()} actions={action} />
      {isError && <LoadFailed title={m['ui.organization.failed']()} onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton rows={3} />}
      {closedSignatory && (
        <Callout tone="warning">{m['ui.organization.closedSignatory']({ name: closedSignatory.name })}</Callout>
      )}
      {data && (
        <ListRows label={m['ui.organization.list']()}>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} onRemove={isSignatory ? askToRemove : undefined} />
          ))}
        </ListRows>
      )}
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      {leaving && <RemoveDialog member={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

function RemoveDialog({ member: { id, name }, onClose }: { member: Member; onClose: () => void }) {
  const navigate = useNavigate()
  async function remove() {
    try {
      await removeMember(id)
      onClose()
      showToast(m['ui.organization.removed']({ name }))
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      void navigate(stepUpPath(paths.organization))
    }
  }
  return (
    <ConfirmDialog
      title={m['ui.organization.removeTitle']({ name })}
      action={m['ui.organization.remove']()}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>{m['ui.organization.removeText']()}</p>
    </ConfirmDialog>
  )
}
