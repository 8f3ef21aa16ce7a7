import { m } from '@dadkar/messages'
import { UserRoundCheck, UserRoundX } from 'lucide-react'
import { boardName } from '../../lib/board-name.ts'
import { formatLongMoment } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { useSession } from '../../lib/session.ts'
import { CaseEnd } from '../../ui/case-end.tsx'
import { Chip } from '../../ui/chip.tsx'
import { ComplaintsPanel } from '../../ui/complaints-panel.tsx'
import { JoinedCases } from '../../ui/joined-cases.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { CaseNotices } from './case-notices.tsx'
import { officeCasePath, stepPath } from './case-path.ts'
import styles from './office-case-page.module.css'
import { PaperPanel } from './paper/paper-panel.tsx'
import type { OfficeCaseDetail } from './queries.ts'

/** Beside the petition: before which board and when, who, and what was served. */
export function CaseFacts({ found }: { found: OfficeCaseDetail }) {
  const session = useSession()
  return (
    <>
      <CaseEnd found={found} />
      <JoinedCases found={found} pathOf={officeCasePath} />
      <Ruling found={found} />
      {found.board && <Board found={found} />}
      <Parties found={found} />
      <ComplaintsPanel complaints={found.courtComplaints} />
      {session?.capacity === 'officer' && <PaperPanel caseId={found.id} />}
      <CaseNotices of={found} notices={found.notices} />
    </>
  )
}

/** The newest ruling can be read; while one is being written, by members of the board, of whom those who sat write it. */
function Ruling({ found: { id, state, timeline, actions } }: { found: OfficeCaseDetail }) {
  const isMember = useSession()?.capacity === 'boardMember'
  const isWritten = state === 'heard'
  const canRead = isWritten ? isMember && !actions.includes('rule') : timeline.some(({ kind }) => kind === 'ruled')
  if (!canRead) return null
  return (
    <Panel heading={m['ui.verdict.notice']()}>
      <TextLink to={stepPath(id, 'verdict')}>{m['ui.verdict.read']()}</TextLink>
    </Panel>
  )
}

function Board({ found: { board, hearing } }: { found: OfficeCaseDetail }) {
  return (
    <Panel heading={hearing ? m['ui.desk.hearing']() : m['ui.desk.board']()}>
      {hearing && <p className={styles.name}>{formatLongMoment(hearing.startsAt)}</p>}
      {board && <p>{boardName(board)}</p>}
    </Panel>
  )
}

function Parties({ found: { parties } }: { found: OfficeCaseDetail }) {
  return (
    <Panel heading={m['ui.cases.parties']()}>
      <dl className={styles.parties}>
        {parties.map(({ side, name, identifier, address, hasAccount }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parties of a case keep their order
          <div key={index}>
            <dt>{side === 'claimant' ? m['ui.cases.claimant']() : m['ui.cases.respondent']()}</dt>
            <dd>
              <span className={styles.name}>{name}</span>
              {identifier && (
                <span className={styles.detail}>
                  {m['ui.notices.identifier']()}: {formatCode(identifier)}
                </span>
              )}
              <bdi className={styles.detail}>{address}</bdi>
              {hasAccount ? (
                <Chip icon={UserRoundCheck}>{m['ui.desk.hasAccount']()}</Chip>
              ) : (
                <Chip tone="warning" icon={UserRoundX}>
                  {m['ui.desk.hasNoAccount']()}
                </Chip>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
