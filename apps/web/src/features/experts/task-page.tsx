import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { type LoaderFunctionArgs, useNavigate, useParams } from 'react-router'
import { formatIsoDay, formatMoment } from '../../lib/dates.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { findProblem } from '../../lib/problem.ts'
import { queryClient } from '../../lib/query-client.ts'
import { useSend } from '../../lib/use-send.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { HandedIn, HandedInPart } from '../../ui/documents/handed-in.tsx'
import { ExpertChips } from '../../ui/expert-chips.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Written } from '../../ui/papers/paper-sheet.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { acceptAppointment, type ExpertTaskDetail, loadTaskDocument, taskQuery } from './queries.ts'
import styles from './task-page.module.css'

export function loadTask({ params: { id = '' } }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(taskQuery(id))
}

/** One question of a board: what is asked until when, what was given for it, and what there is to do. */
export function TaskPage() {
  const { id = '' } = useParams()
  const { data: task } = useSuspenseQuery(taskQuery(id))
  const { caseNumber, claimantName: claimant, respondentName: respondent, dueOn, question, report } = task
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.expert}>{m['ui.expert.title']()}</BackLink>}
        title={m['ui.cases.number']({ number: formatCode(caseNumber) })}
        lead={
          <div className={styles.lead}>
            <p>{m['ui.expert.between']({ claimant, respondent })}</p>
            <p className={styles.chips}>
              <ExpertChips of={task} />
              <span>{m['ui.expert.until']({ day: formatIsoDay(dueOn) })}</span>
            </p>
          </div>
        }
      />
      <div className={styles.parts}>
        {task.state === 'asked' && <Decision task={task} />}
        <Panel heading={m['ui.expert.questionLabel']()}>
          <Written>{question}</Written>
        </Panel>
        <Documents task={task} />
        {task.state === 'accepted' && (
          <div className={styles.actions}>
            <ButtonLink to={`${paths.expert}/${id}/report`}>{m['ui.expert.writeReport']()}</ButtonLink>
            <ButtonLink look="quiet" to={`${paths.expert}/${id}/refusal`}>
              {m['ui.expert.decline']()}
            </ButtonLink>
          </div>
        )}
        {report && (
          <Panel heading={`${m['ui.expert.readReport']()} ${formatCode(report.number)}`}>
            <div className={styles.parts}>
              <p className={styles.soft}>{formatMoment(report.filedAt)}</p>
              <Written>{report.text}</Written>
              <HandedInPart documents={report.documents} load={(documentId) => loadTaskDocument(id, documentId)} />
            </div>
          </Panel>
        )}
      </div>
    </>
  )
}

function Decision({ task: { id } }: { task: ExpertTaskDetail }) {
  const navigate = useNavigate()
  const sending = useSend()
  const key = useRef(crypto.randomUUID())
  async function accept() {
    try {
      await acceptAppointment(id, key.current)
    } catch (error) {
      if (findProblem(error)?.code !== 'session.step_up_required') throw error
      return void navigate(stepUpPath(`${paths.expert}/${id}`))
    }
    showToast(m['ui.expert.accepted']())
  }
  return (
    <Panel heading={m['ui.expert.decideTitle']()}>
      <p>{m['ui.expert.decideText']()}</p>
      {sending.text && (
        <Callout tone="error" role="alert">
          {sending.text}
        </Callout>
      )}
      <div className={styles.actions}>
        <Button pending={sending.pending} onClick={() => void sending.run(accept)}>
          {m['ui.expert.accept']()}
        </Button>
        <ButtonLink look="secondary" to={`${paths.expert}/${id}/refusal`}>
          {m['ui.expert.decline']()}
        </ButtonLink>
      </div>
    </Panel>
  )
}

function Documents({ task: { id, state, documents } }: { task: ExpertTaskDetail }) {
  const closed = state === 'asked' ? m['ui.expert.documentsLater']() : m['ui.expert.documentsOver']()
  return (
    <Panel heading={m['ui.expert.documents']()}>
      {documents === null && <p className={styles.soft}>{closed}</p>}
      {documents?.length === 0 && <p className={styles.soft}>{m['ui.expert.noDocuments']()}</p>}
      {documents && <HandedIn documents={documents} load={(documentId) => loadTaskDocument(id, documentId)} />}
    </Panel>
  )
}
