import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { Download, KeyRound, Printer } from 'lucide-react'
import { formatMoment } from '../../lib/dates.ts'
import { errorText } from '../../lib/error-text.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useSession } from '../../lib/session.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { LazyCasePaper } from '../../ui/papers/lazy-case-paper.tsx'
import { PdfButton } from '../../ui/papers/pdf-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { HandedInWith } from './handed-in-with.tsx'
import { LegalEffect } from './legal-effect.tsx'
import { NoticeEvidence } from './notice-evidence.tsx'
import { ObjectionLimit } from './objection-limit.tsx'
import styles from './opened-notice.module.css'
import { judgeDigest } from './paper-digest.ts'
import { loadPdf, paperQuery } from './queries.ts'

/** What somebody wrote, and can be answered in writing. */
const answerable: readonly NoticeDetail['kind'][] = ['brief', 'warning', 'announcement']

type OpenedNoticeProps = { notice: NoticeDetail; openedAt: string }

/** The paper itself, and beside it the evidence of its service. */
export function OpenedNotice({ notice, openedAt }: OpenedNoticeProps) {
  const { data, error, refetch } = useQuery(paperQuery(notice.id))
  // An expert sees of the case what they were given, and not the case.
  const isExpert = useSession()?.capacity === 'expert'
  return (
    <div className={styles.opened}>
      <div className={styles.paper}>
        {data ? (
          <LazyCasePaper paper={data.paper} sha256={notice.sha256} />
        ) : error ? (
          <PaperMissing id={notice.id} openedAt={openedAt} error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </div>
      <div className={styles.beside}>
        <ObjectionLimit limit={notice.limit} />
        {data && <HandedInWith notice={notice} paper={data.paper} />}
        <LegalEffect notice={notice} />
        <NoticeEvidence notice={notice} verdict={data ? judgeDigest(notice.sha256, data.sha256) : null} />
        <div className={styles.actions}>
          {data && (
            <PdfButton load={() => loadPdf(notice.id)} fileName={`dadkar-${notice.caseNumber}-${notice.kind}.pdf`} />
          )}
          {data && (
            <Button look="secondary" onClick={() => window.print()}>
              <Printer size={18} aria-hidden />
              {m['ui.common.print']()}
            </Button>
          )}
          {data && (
            <Button look="quiet" onClick={() => saveFile(new Blob([data.bytes]), `dadkar-notice-${notice.id}.json`)}>
              <Download size={18} aria-hidden />
              {m['ui.receipt.downloadPaper']()}
            </Button>
          )}
          {!isExpert && answerable.includes(notice.kind) && (
            <ButtonLink look="secondary" to={`/cases/${notice.caseId}/brief`}>
              {m['ui.brief.answer']()}
            </ButtonLink>
          )}
          {isExpert ? (
            <ButtonLink to={paths.expert}>{m['ui.expert.toTasks']()}</ButtonLink>
          ) : (
            <ButtonLink look="secondary" to={`/cases/${notice.caseId}`}>
              {m['ui.notices.toCase']()}
            </ButtonLink>
          )}
        </div>
      </div>
    </div>
  )
}

type PaperMissingProps = { id: string; openedAt: string; error: Error; onRetry: () => void }

/** A fresh code is wanted again after a while: nothing is wrong, so nothing looks like an error. */
function PaperMissing({ id, openedAt, error, onRetry }: PaperMissingProps) {
  const problem = findProblem(error) ?? { code: 'connection.failed' }
  if (problem.code === 'session.step_up_required') {
    return (
      <EmptyState
        icon={KeyRound}
        title={m['ui.notices.againTitle']()}
        action={<ButtonLink to={stepUpPath(`/notices/${id}`)}>{m['ui.notices.againOpen']()}</ButtonLink>}
      >
        {m['ui.notices.againText']({ when: formatMoment(openedAt) })}
      </EmptyState>
    )
  }
  return (
    <LoadFailed title={m['ui.notices.paperFailedTitle']()} onRetry={onRetry}>
      {errorText(problem.code, problem.params)}
    </LoadFailed>
  )
}
