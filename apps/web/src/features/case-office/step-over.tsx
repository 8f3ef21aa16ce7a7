import { m } from '@dadkar/messages'
import { FolderClock } from 'lucide-react'
import { caseStateName } from '../../lib/case-state-name.ts'
import { formatMoment } from '../../lib/dates.ts'
import { readUnsent } from '../../lib/unsent.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { KeptText } from '../../ui/kept-text.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { officeCasePath, type StepName } from './case-path.ts'
import type { OfficeCaseDetail } from './queries.ts'
import { unsentName } from './use-step.ts'

const noText: Record<string, string> = {}

/** What was to be done here cannot be done any more: how the case stands, and what was written for it. */
export function StepOver({ found, step }: { found: OfficeCaseDetail; step: StepName }) {
  const { lacks, reason, minutes, text } = readUnsent(unsentName(found.id, step), noText)
  const written = lacks ?? reason ?? minutes ?? text
  return (
    <TroublePage
      icon={FolderClock}
      title={m['ui.desk.overTitle']()}
      actions={<ButtonLink to={officeCasePath(found.id)}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{m['ui.desk.overText']({ state: caseStateName(found.state), when: formatMoment(found.stateSince) })}</p>
      <KeptText written={written} />
    </TroublePage>
  )
}
