import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { Callout } from '../../ui/callout.tsx'
import type { PartyStep } from './use-party-step.ts'

/** Briefs have a confirmation of their own. */
type DoneStep = Exclude<PartyStep, 'brief' | 'brief/check'>

type Words = { title: string; text: string }

/** What the person has just sent has arrived. */
export function StepDone({ step, found }: { step: DoneStep | undefined; found: CaseDetail }) {
  if (step === undefined) return null
  const { title, text } = describe(step, found)
  return (
    <Callout tone="success" title={title} role="status">
      {text}
    </Callout>
  )
}

function describe(step: DoneStep, { settlement }: CaseDetail): Words {
  const proposed = { title: m['ui.settlement.doneProposed'](), text: m['ui.settlement.doneProposedText']() }
  const words = {
    cure: { title: m['ui.cases.cureDoneTitle'](), text: m['ui.cases.cureDoneText']() },
    objection: { title: m['ui.verdict.objectionDone'](), text: m['ui.verdict.objectionDoneText']() },
    withdrawal: { title: m['ui.verdict.withdrawalDone'](), text: m['ui.verdict.withdrawalDoneText']() },
    execution: { title: m['ui.settlement.executionDone'](), text: m['ui.settlement.executionDoneText']() },
    'court-complaint': { title: m['ui.settlement.complaintDone'](), text: m['ui.settlement.complaintDoneText']() },
    settlement: proposed,
    'settlement/check': proposed,
    'settlement/answer': describeAnswer(settlement?.end ?? null),
  } satisfies Record<DoneStep, Words>
  return words[step]
}

function describeAnswer(end: NonNullable<CaseDetail['settlement']>['end']): Words {
  if (end === 'agreed') return { title: m['ui.settlement.doneSettled'](), text: m['ui.settlement.doneSettledText']() }
  if (end === null) return { title: m['ui.settlement.doneSigned'](), text: m['ui.settlement.doneSignedText']() }
  return { title: m['ui.settlement.doneDropped'](), text: m['ui.settlement.doneDroppedText']() }
}
