import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LoaderFunctionArgs } from 'react-router'
import { useParams } from 'react-router'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AnnulledCallout } from './annulled-callout.tsx'
import styles from './notice-page.module.css'
import { OpenedNotice } from './opened-notice.tsx'
import { noticeQuery } from './queries.ts'
import { SealedNotice } from './sealed-notice.tsx'

export function loadNotice({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(noticeQuery(params.id ?? ''))
}

/** A notice: its envelope until it is opened, then the paper with its evidence. */
export function NoticePage() {
  const { id = '' } = useParams()
  const { data: notice } = useSuspenseQuery(noticeQuery(id))
  return (
    <>
      <div className={styles.header}>
        <PageHeader
          before={<BackLink to={paths.kartabl}>{m['ui.common.kartabl']()}</BackLink>}
          title={noticeKindName(notice.kind)}
        />
      </div>
      <AnnulledCallout notice={notice} />
      {notice.openedAt === null ? (
        <SealedNotice notice={notice} />
      ) : (
        <OpenedNotice notice={notice} openedAt={notice.openedAt} />
      )}
    </>
  )
}
