import { m } from '@dadkar/messages'
import { useState } from 'react'
import { formatIsoDay, formatMoment, todayInIran } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { usePages } from '../../lib/use-pages.ts'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextButton } from '../../ui/text-link.tsx'
import styles from './holidays-page.module.css'
import { type HolidayRecord, recordsQuery } from './queries.ts'
import { UndoDialog } from './undo-dialog.tsx'

/** What was changed in the calendar, with its reason; what stands and has not come can be taken back. */
export function HolidayRecords() {
  const { items: records, error, retry, pager } = usePages(recordsQuery)
  return (
    <Panel heading={m['ui.holidays.records']()}>
      {error && <LoadFailed title={m['ui.holidays.failed']()} onRetry={retry} />}
      {!records && !error && <Skeleton rows={2} />}
      {records?.length === 0 && <p className={styles.soft}>{m['ui.holidays.noRecords']()}</p>}
      <ul className={styles.records}>
        {records?.map((record) => (
          <Record key={record.id} record={record} />
        ))}
      </ul>
      <Pager {...pager} />
    </Panel>
  )
}

function Record({ record }: { record: HolidayRecord }) {
  const [isAsking, setAsking] = useState(false)
  const { date, isHoliday, name, reason, madeAt, undoneAt } = record
  const what = { day: formatIsoDay(date), name: name[locale] }
  const title = isHoliday ? m['ui.holidays.added'](what) : m['ui.holidays.takenOff'](what)
  return (
    <li className={styles.record}>
      <div>
        <strong>{title}</strong>
        <p className={styles.soft}>{m['ui.holidays.madeFor']({ when: formatMoment(madeAt), reason })}</p>
        {undoneAt && <p className={styles.soft}>{m['ui.holidays.undone']({ when: formatMoment(undoneAt) })}</p>}
      </div>
      {!undoneAt && date >= todayInIran() && (
        <TextButton onClick={() => setAsking(true)} aria-label={m['ui.holidays.undoOf']({ what: title })}>
          {m['ui.holidays.undo']()}
        </TextButton>
      )}
      {isAsking && <UndoDialog record={record} title={title} onClose={() => setAsking(false)} />}
    </li>
  )
}
