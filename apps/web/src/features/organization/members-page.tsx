import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { useSend } from '../../lib/use-send.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { MemberRow } from './member-row.tsx'
import styles from './members-page.module.css'
import { type Member, membersQuery, removeMember } from './queries.ts'

/** Who may act for the organization; its signatories name and remove the others. */
export function MembersPage() {
  const session = useSession()
  const organization = session?.organization
  const { data, isError, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...membersQuery,
    enabled: Boolean(organization),
  })
  const { leaving, askToRemove, remove, forget, pending, refusal } = useRemoval()
  if (!organization) {
    return (
      <>
        <PageHeader title={m['ui.organization.title']()} />
        <Callout tone="info">{m['ui.organization.none']()}</Callout>
      </>
    )
  }
  const members = data?.pages.flatMap((page) => page.items) ?? []
  const isSignatory = members.some(({ isSelf, role }) => isSelf && role === 'signatory')
  const action = isSignatory && <ButtonLink to={`${paths.organization}/new`}>{m['ui.organization.add']()}</ButtonLink>
  return (
    <>
      <PageHeader title={organization.name} lead={m['ui.organization.lead']()} actions={action} />
      {refusal && (
        <Callout tone="error" role="alert">
          {refusal}
        </Callout>
      )}
      {isError && <LoadFailed title={m['ui.organization.failed']()} onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton rows={3} />}
      <ul className={styles.members} aria-label={m['ui.organization.list']()}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} onRemove={isSignatory ? askToRemove : undefined} />
        ))}
      </ul>
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      {leaving && (
        <ConfirmDialog
          title={m['ui.organization.removeTitle']({ name: leaving.name })}
          action={m['ui.organization.remove']()}
          pending={pending}
          onConfirm={() => remove(leaving)}
          onClose={forget}
        >
          <p>{m['ui.organization.removeText']()}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Asks first, and for a fresh code where the last one is too old. */
function useRemoval() {
  const navigate = useNavigate()
  const session = useSession()
  const [leaving, setLeaving] = useState<Member | null>(null)
  const sending = useSend()
  const askForCode = () => void navigate(stepUpPath(paths.organization))
  return {
    leaving,
    forget: () => setLeaving(null),
    askToRemove: (member: Member) => (session && isSteppedUp(session) ? setLeaving(member) : askForCode()),
    remove: ({ id, name }: Member) =>
      sending.run(async () => {
        try {
          await removeMember(id)
          showToast(m['ui.organization.removed']({ name }))
        } catch (error) {
          if (findProblem(error)?.code !== 'session.step_up_required') throw error
          askForCode()
        }
      }),
    pending: sending.pending,
    refusal: sending.text,
  }
}
