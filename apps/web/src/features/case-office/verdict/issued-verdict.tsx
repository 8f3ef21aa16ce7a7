import { m } from '@dadkar/messages'
import { deadlineRules } from '@dadkar/procedure'
import { useLocation } from 'react-router'
import { formatMoment } from '../../../lib/dates.ts'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { ButtonLink } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { VerdictMembers } from '../../../ui/papers/verdict-members.tsx'
import { actionPath, officeCasePath } from '../case-path.ts'
import { CorrectionTexts } from '../correction/correction-texts.tsx'
import type { OfficeCaseDetail } from '../queries.ts'
import { CaseLine } from '../step-frame.tsx'
import { DecidedText } from './decided-text.tsx'
import type { Verdict } from './queries.ts'
import { Services } from './services.tsx'
import styles from './verdict.module.css'

/** A ruling that was issued: its number, what it says, on whom it was served and what comes next. */
export function IssuedVerdict({ found, verdict }: { found: OfficeCaseDetail; verdict: Verdict }) {
  const { state } = useLocation()
  const { number, issuedAt } = verdict
  return (
    <>
      <PageHeader
        before={<BackLink to={officeCasePath(found.id)}>{m['ui.cases.toCase']()}</BackLink>}
        title={m['ui.verdict.issuedTitle']({ number: formatCode(number ?? '') })}
        lead={
          <>
            <CaseLine found={found} />
            <p>
              {issuedAt && m['ui.verdict.issuedAt']({ when: formatMoment(issuedAt) })}{' '}
              <CopyButton text={number ?? ''} what={m['ui.verdict.number']()} />
            </p>
          </>
        }
      />
      <div className={styles.columns}>
        <div className={styles.main}>
          {state?.issued && (
            <Callout tone="success" title={m['ui.verdict.issuedByYou']()} role="status">
              {tellNext(verdict)}
            </Callout>
          )}
          {found.actions.includes('serveVerdict') && (
            <Callout tone="warning" title={m['ui.verdict.waitsForService']()}>
              <p>{tellNext(verdict)}</p>
              <ButtonLink to={actionPath(found.id, 'serveVerdict')}>{m['ui.verdict.serve']()}</ButtonLink>
            </Callout>
          )}
          <DecidedText verdict={verdict}>
            <VerdictMembers
              members={verdict.members.map((member) => ({ ...member, hasSigned: member.signedAt !== null }))}
            />
          </DecidedText>
          <CorrectionTexts corrections={found.corrections.filter(({ verdictNumber }) => verdictNumber === number)} />
        </div>
        <div className={styles.side}>
          <Services verdict={verdict} />
        </div>
      </div>
    </>
  )
}

function tellNext({ stage }: Verdict): string {
  if (stage === 'dispute') return m['ui.verdict.nextServiceFinal']()
  return m['ui.verdict.nextServiceLimit']({ days: formatNumber(deadlineRules.objection.days) })
}
