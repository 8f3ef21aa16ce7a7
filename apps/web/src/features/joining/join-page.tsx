import { m } from '@dadkar/messages'
import { useEffect, useState } from 'react'
import { paths } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import styles from './join-page.module.css'
import { keepScannedCode, readKeptCode } from './kept-code.ts'

/** For whoever a paper reached: what its code is for, and the way to the case. */
export function JoinPage() {
  const [isKept, setKept] = useState(false)
  useEffect(() => {
    keepScannedCode()
    setKept(readKeptCode() !== '')
  }, [])
  const steps = [
    [m['ui.paper.joinStep1'](), m['ui.paper.joinStep1Text']()],
    [m['ui.paper.joinStep2'](), m['ui.paper.joinStep2Text']()],
    [m['ui.paper.joinStep3'](), m['ui.paper.joinStep3Text']()],
  ]
  return (
    <div className={styles.page}>
      <PageHeader title={m['ui.paper.joinTitle']()} lead={<p>{m['ui.paper.joinLead']()}</p>} />
      {isKept && <Callout tone="success" title={m['ui.paper.joinKept']()} />}
      <ol className={styles.steps}>
        {steps.map(([title, text]) => (
          <li key={title}>
            <strong>{title}</strong>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <ButtonLink to={paths.joinByCode} size="large">
          {m['ui.paper.joinGoOn']()}
        </ButtonLink>
        <ButtonLink to={paths.verify} look="secondary">
          {m['ui.paper.joinVerify']()}
        </ButtonLink>
      </div>
    </div>
  )
}
