import type { Notice } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Inbox, MailOpen } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { formatDay } from '../../lib/dates.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { useSession } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import styles from './kartabl-page.module.css'
import { type NoticeFilter, noticesQuery } from './queries.ts'

/** The inbox: every notice addressed to the person, newest first. */
export function KartablPage() {
  const filter = useFilter()
  return (
    <>
      <PageHeader title={m['ui.common.kartabl']()} lead={<p>{m['ui.notices.lead']()}</p>} />
      <div className={styles.list}>
        <FilterTabs current={filter} />
        <NoticeList key={filter} filter={filter} />
      </div>
    </>
  )
}

function useFilter(): NoticeFilter {
  const state = useSearchParams()[0].get('state')
  return state === 'unopened' || state === 'opened' ? state : undefined
}

function FilterTabs({ current }: { current: NoticeFilter }) {
  const tabs = [
    { state: undefined, to: paths.kartabl, label: m['ui.notices.all']() },
    { state: 'unopened', to: '?state=unopened', label: m['ui.notices.unopened']() },
    { state: 'opened', to: '?state=opened', label: m['ui.notices.opened']() },
  ]
  return (
    <Tabs
      label={m['ui.notices.filter']()}
      tabs={tabs.map(({ state, ...tab }) => ({ ...tab, isCurrent: state === current }))}
    />
  )
}

function NoticeList({ filter }: { filter: NoticeFilter }) {
  const { data, isError, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    noticesQuery(filter),
  )
  if (!data) {
    if (!isError) return <Skeleton rows={4} />
    return <LoadFailed title={m['ui.notices.failedTitle']()} onRetry={() => void refetch()} />
  }
  const notices = data.pages.flatMap((page) => page.items)
  if (notices.length === 0) return <NoNotices filter={filter} />
  return (
    <>
      <ListRows label={m['ui.notices.list']()}>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ListRows>
      <Pager hasMore={hasNextPage} pending={isFetchingNextPage} onMore={() => void fetchNextPage()} />
    </>
  )
}

function NoticeRow({ notice }: { notice: Notice }) {
  const isUnopened = notice.openedAt === null
  return (
    <ListRow
      to={`/notices/${notice.id}`}
      isUnread={isUnopened}
      title={noticeKindName(notice.kind)}
      facts={[
        m['ui.notices.from']({ name: notice.senderName }),
        m['ui.notices.inCase']({ number: formatCode(notice.caseNumber) }),
        m['ui.notices.placedOn']({ when: formatDay(notice.placedAt) }),
      ]}
      chips={
        isUnopened ? (
          <Chip tone="warning">{m['ui.notices.chipUnopened']()}</Chip>
        ) : (
          <Chip tone="success" icon={MailOpen}>
            {m['ui.notices.chipOpened']()}
          </Chip>
        )
      }
    />
  )
}

function NoNotices({ filter }: { filter: NoticeFilter }) {
  const isForOrganization = Boolean(useSession()?.organization)
  if (filter === undefined) {
    return isForOrganization ? (
      <EmptyState icon={Inbox} title={m['ui.notices.emptyTitle']()}>
        {m['ui.notices.emptyTextOrganization']()}
      </EmptyState>
    ) : (
      <EmptyState
        icon={Inbox}
        title={m['ui.notices.emptyTitle']()}
        action={
          <ButtonLink to={paths.newPetition} look="secondary">
            {m['ui.common.petition']()}
          </ButtonLink>
        }
      >
        {m['ui.notices.emptyText']()}
      </EmptyState>
    )
  }
  const isUnopened = filter === 'unopened'
  return (
    <EmptyState
      icon={Inbox}
      title={isUnopened ? m['ui.notices.emptyUnopenedTitle']() : m['ui.notices.emptyOpenedTitle']()}
      action={
        <ButtonLink to={paths.kartabl} look="secondary">
          {m['ui.notices.showAll']()}
        </ButtonLink>
      }
    >
      {isUnopened ? m['ui.notices.emptyUnopenedText']() : m['ui.notices.emptyOpenedText']()}
    </EmptyState>
  )
}
