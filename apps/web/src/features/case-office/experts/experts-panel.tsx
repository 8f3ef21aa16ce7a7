import { m } from '@dadkar/messages'
import { loadOfficeCaseDocument } from '../../../lib/case-documents.ts'
import { formatIsoDay, formatMoment } from '../../../lib/dates.ts'
import { formatCode } from '../../../lib/numbers.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { HandedInPart } from '../../../ui/documents/handed-in.tsx'
import { ExpertChips } from '../../../ui/expert-chips.tsx'
import { LoadFailed } from '../../../ui/load-failed.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { Written } from '../../../ui/papers/paper-sheet.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import { stepPath } from '../case-path.ts'
import { expertsQuery, type OfficeCaseDetail } from '../queries.ts'
import styles from './experts-panel.module.css'
import type { ExpertAppointment } from './queries.ts'

/** What experts were asked in the case, and what came of it; nothing where none ever was. */
export function ExpertsPanel({ found }: { found: OfficeCaseDetail }) {
  if (!found.timeline.some(({ kind }) => kind === 'expertAppointed')) return null
  return (
    <Panel heading={m['ui.expert.panel']()}>
      <Appointments found={found} />
    </Panel>
  )
}

function Appointments({ found }: { found: OfficeCaseDetail }) {
  const { items: appointments, error, retry, pager } = usePages(expertsQuery(found.id, found.version))
  if (!appointments)
    return error ? <LoadFailed title={m['ui.expert.failedTitle']()} onRetry={retry} /> : <Skeleton rows={3} />
  return (
    <>
      <ul className={styles.appointments}>
        {appointments.map((each) => (
          <AppointmentRow key={each.id} found={found} appointment={each} />
        ))}
      </ul>
      <Pager {...pager} />
    </>
  )
}

function AppointmentRow({ found, appointment }: { found: OfficeCaseDetail; appointment: ExpertAppointment }) {
  const { id, state, expertName, question, dueOn, appointedAt, reason, report, documents } = appointment
  const isOpen = state === 'asked' || state === 'accepted'
  const names = documents.map(({ title, fileName }) => title ?? fileName)
  return (
    <li className={styles.appointment}>
      <p className={styles.head}>
        <strong>{expertName}</strong>
        <ExpertChips of={appointment} />
      </p>
      <p className={styles.soft}>
        {m['ui.expert.appointedAt']({ when: formatMoment(appointedAt) })}
        {isOpen && ` · ${m['ui.expert.until']({ day: formatIsoDay(dueOn) })}`}
      </p>
      <Written>{question}</Written>
      {names.length > 0 && (
        <p className={styles.soft}>
          {m['ui.expert.given']()}: <bdi>{names.join('، ')}</bdi>
        </p>
      )}
      {reason && <p>{m['ui.expert.reasonGiven']({ reason })}</p>}
      {report && (
        <section className={styles.report}>
          <h3 className={styles.heading}>
            {m['ui.expert.noticeReport']()} {formatCode(report.number)}
          </h3>
          <p className={styles.soft}>{formatMoment(report.filedAt)}</p>
          <Written>{report.text}</Written>
          <HandedInPart documents={report.documents} load={(each) => loadOfficeCaseDocument(found.id, each)} />
        </section>
      )}
      {isOpen && found.asides.includes('extendExpert') && (
        <p className={styles.head}>
          <TextLink to={`${stepPath(found.id, 'expert-term')}/${id}`}>{m['ui.expert.extend']()}</TextLink>
          <TextLink to={`${stepPath(found.id, 'expert-dismissal')}/${id}`}>{m['ui.expert.dismiss']()}</TextLink>
        </p>
      )}
    </li>
  )
}
