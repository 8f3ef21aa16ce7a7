import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { Hourglass } from 'lucide-react'
import { useNavigation } from 'react-router'
import { caseStateName } from '../../lib/case-state-name.ts'
import { paths } from '../../lib/paths.ts'
import { readUnsent } from '../../lib/unsent.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { KeptText } from '../../ui/kept-text.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import { type PartyStep, unsentName } from './use-party-step.ts'

/** The case changed while the person wrote; the step is still possible and the text is still there. */
export function ChangedCallout() {
  return (
    <Callout tone="warning" title={m['ui.cases.cureChangedTitle']()} role="alert">
      {m['ui.cases.cureChangedText']()}
    </Callout>
  )
}

const noText: Record<string, string> = {}

type StepClosedProps = { found: CaseDetail; step: PartyStep; title: string; children?: string }

/** What was to be done here cannot be done any more: why, and what was written for it. */
export function StepClosed({ found: { id, state }, step, title, children }: StepClosedProps) {
  const isLeaving = useNavigation().state === 'loading'
  const { text, reason, terms } = readUnsent(unsentName(id, step), noText)
  // Whoever has just done it is on the way to the case: nobody tells them that it cannot be done.
  if (isLeaving) return <Skeleton rows={6} />
  const written = text ?? reason ?? terms
  return (
    <TroublePage
      icon={Hourglass}
      title={title}
      actions={<ButtonLink to={`${paths.cases}/${id}`}>{m['ui.cases.toCase']()}</ButtonLink>}
    >
      <p>{children ?? m['ui.cases.turnState']({ state: caseStateName(state) })}</p>
      <KeptText written={written} />
    </TroublePage>
  )
}
