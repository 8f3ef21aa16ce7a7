import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatRial, formatTrackingCode } from '@dadkar/procedure'
import { FileText, ReceiptText } from 'lucide-react'
import { claimName } from '../../lib/claim-names.ts'
import { formatDay } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { noticeKindName } from '../../lib/notice-kind-name.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { CaseEnd } from '../../ui/case-end.tsx'
import { ComplaintsPanel } from '../../ui/complaints-panel.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { JoinedCases } from '../../ui/joined-cases.tsx'
import { Ltr } from '../../ui/ltr.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import styles from './case-side.module.css'
import { isTimeToObject } from './case-turn.ts'
import { ServicePanel } from './service-panel.tsx'
import { partyStepPath } from './use-party-step.ts'

/** Beside the course of a case: who, for what, with which papers. */
export function CaseSide({ found }: { found: CaseDetail }) {
  return (
    <div className={styles.side}>
      <CaseEnd found={found} />
      <JoinedCases found={found} pathOf={(id) => `${paths.cases}/${id}`} />
      <Parties found={found} />
      <Claims found={found} />
      <Corrections found={found} />
      <Documents found={found} />
      <ServicePanel notices={found.notices} />
      {found.trackingCode && <TrackingCode code={found.trackingCode} />}
      <ComplaintsPanel complaints={found.courtComplaints} />
      <OtherActions found={found} />
    </div>
  )
}

function Parties({ found: { parties } }: { found: CaseDetail }) {
  return (
    <Panel heading={m['ui.cases.parties']()}>
      <dl className={styles.facts}>
        {parties.map(({ side, name, isIdentified, isReader }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parties of a case keep their order
          <div key={index}>
            <dt>
              {side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent']()}
              {isReader && ` (${m['ui.cases.you']()})`}
            </dt>
            <dd>
              {name}
              {!isIdentified && <span className={styles.note}>{m['ui.cases.notIdentified']()}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

function Claims({ found: { claims, notices } }: { found: CaseDetail }) {
  const own = notices.find(({ kind, isMine, openedAt }) => kind === 'petitionCopy' && isMine && openedAt === null)
  return (
    <Panel heading={m['ui.cases.claims']()}>
      {claims ? (
        <dl className={styles.facts}>
          {claims.map(({ kind, amountRial }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: claims keep the order of the petition
            <div key={index}>
              <dt>{claimName(kind)}</dt>
              <dd>{amountRial === null ? m['ui.claim.noAmount']() : formatRial(BigInt(amountRial), locale)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.sealed}>
          {m['ui.cases.claimsSealed']()}{' '}
          {own && <TextLink to={`/notices/${own.id}`}>{m['ui.cases.openNotice']()}</TextLink>}
        </p>
      )}
    </Panel>
  )
}

/** Beside the ruling: what was corrected in it, each in a paper of its own. */
function Corrections({ found: { corrections } }: { found: CaseDetail }) {
  if (corrections.length === 0) return null
  return (
    <Panel heading={m['ui.correction.panel']()}>
      <p className={styles.note}>{m['ui.correction.panelText']()}</p>
      <ul className={styles.documents}>
        {corrections.map(({ number, issuedAt, noticeId }) => (
          <li key={number}>
            <FileText size={18} aria-hidden />
            <span>
              {m['ui.correction.of']({ number: formatCode(number), day: formatDay(issuedAt) })}{' '}
              {noticeId && <TextLink to={`/notices/${noticeId}`}>{m['ui.correction.read']()}</TextLink>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Documents({ found: { id, side, notices } }: { found: CaseDetail }) {
  return (
    <Panel heading={m['ui.cases.documents']()}>
      <ul className={styles.documents}>
        {side === 'claimant' && (
          <li>
            <ReceiptText size={18} aria-hidden />
            <TextLink to={`${paths.cases}/${id}/receipt`}>{m['ui.cases.receipt']()}</TextLink>
          </li>
        )}
        {notices
          .filter(({ isMine }) => isMine)
          .map((notice) => (
            <li key={notice.id}>
              <FileText size={18} aria-hidden />
              <span>
                <TextLink to={`/notices/${notice.id}`}>{noticeKindName(notice.kind)}</TextLink>
                <span className={styles.note}>{formatDay(notice.placedAt)}</span>
              </span>
            </li>
          ))}
      </ul>
    </Panel>
  )
}

/** What may be done but is not what the case waits for. */
function OtherActions({ found }: { found: CaseDetail }) {
  const { id, actions, asides, timeline } = found
  const links = [
    asides.includes('fileBrief') && { to: partyStepPath(id, 'brief'), label: m['ui.brief.write']() },
    timeline.some(({ kind }) => kind === 'briefFiled') && {
      to: `${paths.cases}/${id}/briefs`,
      label: m['ui.brief.own'](),
    },
    actions.includes('object') &&
      !isTimeToObject(found) && { to: partyStepPath(id, 'objection'), label: m['ui.verdict.object']() },
    actions.includes('proposeSettlement') && {
      to: partyStepPath(id, 'settlement'),
      label: found.settlement?.end === null ? m['ui.settlement.proposeOther']() : m['ui.settlement.propose'](),
    },
    actions.includes('recordCourtComplaint') && {
      to: partyStepPath(id, 'court-complaint'),
      label: m['ui.settlement.complaintAsk'](),
    },
    actions.includes('withdraw') && { to: partyStepPath(id, 'withdrawal'), label: m['ui.verdict.withdraw']() },
  ].filter((link) => link !== false)
  if (links.length === 0) return null
  return (
    <Panel heading={m['ui.verdict.otherActions']()}>
      <ul className={styles.documents}>
        {links.map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function TrackingCode({ code }: { code: string }) {
  return (
    <Panel heading={m['ui.cases.trackingCode']()}>
      <div className={styles.code}>
        <Ltr>{formatTrackingCode(code)}</Ltr>
        <CopyButton text={formatTrackingCode(code)} what={m['ui.cases.trackingCode']()} />
      </div>
      <p className={styles.note}>{m['ui.cases.trackingCodeHint']()}</p>
    </Panel>
  )
}
