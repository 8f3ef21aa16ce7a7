import type { KartablNotice } from '@dadkar/contract/kartabl'
import { m } from '@dadkar/messages'
import { CircleSlash, MailOpen, Star } from 'lucide-react'
import { Link } from 'react-router'
import { formatDay } from '../../lib/dates.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { formatCode } from '../../lib/numbers.ts'
import { Chip } from '../../ui/chip.tsx'
import { classNames } from '../../ui/class-names.ts'
import { DueChip } from './due-chip.tsx'
import styles from './notice-rows.module.css'
import type { Marks } from './use-marks.ts'

type NoticeRowProps = { notice: KartablNotice; marks: Marks }

export function NoticeRow({ notice, marks }: NoticeRowProps) {
  const { id, kind, caseNumber, claimantName, respondentName, placedAt, openedAt, isStarred, due, annulledAt } = notice
  const what = `${noticeKindName(kind)}، ${formatCode(caseNumber)}`
  return (
    <li data-notice={id} className={classNames(styles.row, openedAt === null && styles.unread)}>
      <label className={styles.check}>
        <input
          type="checkbox"
          aria-label={m['ui.kartabl.select']({ what })}
          checked={marks.selected.has(id)}
          onChange={() => marks.toggle(id)}
        />
      </label>
      <button
        type="button"
        className={styles.star}
        aria-pressed={isStarred}
        aria-label={isStarred ? m['ui.kartabl.unstar']({ what }) : m['ui.kartabl.star']({ what })}
        onClick={() => void marks.star([notice], !isStarred)}
      >
        <Star size={18} aria-hidden />
      </button>
      <div className={styles.what}>
        <Link to={`/notices/${id}`}>{noticeKindName(kind)}</Link>
        <span>{formatCode(caseNumber)}</span>
        <span>{m['ui.kartabl.against']({ claimant: claimantName, respondent: respondentName })}</span>
      </div>
      <div className={styles.chips}>
        {due && <DueChip due={due} />}
        {annulledAt && <Chip icon={CircleSlash}>{m['ui.annulment.void']()}</Chip>}
        {openedAt === null ? (
          <Chip tone="warning">{m['ui.notices.chipUnopened']()}</Chip>
        ) : (
          <Chip icon={MailOpen}>{m['ui.notices.chipOpened']()}</Chip>
        )}
      </div>
      <span className={styles.day}>{formatDay(placedAt)}</span>
    </li>
  )
}
