import type { NoticeDetail } from '@dadkar/contract/notice'
import { m } from '@dadkar/messages'
import { useMutation } from '@tanstack/react-query'
import { Mail } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatMoment } from '../../lib/dates.ts'
import { errorText } from '../../lib/error-text.ts'
import { stepUpPath } from '../../lib/next-address.ts'
import { formatCode } from '../../lib/numbers.ts'
import { findProblem } from '../../lib/problem.ts'
import { isSteppedUp, useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ServiceLimit } from '../../ui/service-evidence.tsx'
import { rememberOpeningWish, takeOpeningWish } from './opening-wish.ts'
import { openNotice } from './queries.ts'
import styles from './sealed-notice.module.css'

/** The envelope: from whom, about which case, when; what opening means; the button that opens it. */
export function SealedNotice({ notice }: { notice: NoticeDetail }) {
  const session = useSession()
  const needsCode = !session || !isSteppedUp(session)
  const { open, askForCode, pending, refusal } = useOpening(notice.id)
  return (
    <div className={styles.sealed}>
      <div className={styles.envelope}>
        <p className={styles.state}>
          <Mail size={22} aria-hidden />
          {m['ui.notices.sealedTitle']()}
        </p>
        <DefinitionList
          rows={[
            { term: m['ui.notices.sender'](), value: notice.senderName },
            { term: m['ui.notices.case'](), value: formatCode(notice.caseNumber) },
            { term: m['ui.notices.placedAt'](), value: formatMoment(notice.placedAt) },
            ...(notice.limit ? [{ term: m['ui.desk.due'](), value: <ServiceLimit limit={notice.limit} /> }] : []),
          ]}
        />
      </div>
      <Panel heading={m['ui.notices.openingTitle']()}>
        <ul className={styles.facts}>
          <li>{m['ui.notices.openingRecorded']()}</li>
          <li>{m['ui.notices.openingDeadlines']()}</li>
          {needsCode && <li>{m['ui.notices.openingCode']()}</li>}
        </ul>
      </Panel>
      {refusal && (
        <Callout tone="error" title={m['ui.notices.openFailedTitle']()} role="alert">
          <p>{refusal}</p>
        </Callout>
      )}
      <div>
        <Button size="large" pending={pending} onClick={needsCode ? askForCode : open}>
          {needsCode ? m['ui.notices.openWithCode']() : m['ui.notices.open']()}
        </Button>
      </div>
    </div>
  )
}

/** Opens at a press, goes for a fresh code when the server wants one, and on return opens by itself, once. */
function useOpening(id: string) {
  const navigate = useNavigate()
  const [key] = useState(() => crypto.randomUUID())
  function askForCode() {
    rememberOpeningWish(id)
    void navigate(stepUpPath(`/notices/${id}`))
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => openNotice(id, key),
    // A second press waits for the first, and gets its answer.
    scope: { id: key },
    onError: (cause) => {
      if (findProblem(cause)?.code === 'session.step_up_required') askForCode()
    },
  })
  const isStarted = useRef(false)
  useEffect(() => {
    if (isStarted.current || !takeOpeningWish(id)) return
    isStarted.current = true
    mutate()
  }, [id, mutate])
  const problem = error && (findProblem(error) ?? { code: 'connection.failed' })
  const isLeaving = problem?.code === 'session.step_up_required'
  return {
    open: () => mutate(),
    askForCode,
    pending: isPending || isLeaving,
    refusal: problem && !isLeaving ? errorText(problem.code, problem.params) : null,
  }
}
