import { Gavel, Hourglass } from 'lucide-react'
import { caseStateName, type CaseState as State } from '../lib/case-state-name.ts'
import { Chip } from './chip.tsx'

const ended: readonly State[] = ['final', 'sentToExecution', 'closed', 'settled']
const leftOff: readonly State[] = ['rejected', 'withdrawn', 'joined']

/** Where a case stands, in a word. */
export function CaseState({ state }: { state: State }) {
  const word = caseStateName(state)
  if (state === 'defective') {
    return (
      <Chip tone="warning" icon={Hourglass}>
        {word}
      </Chip>
    )
  }
  if (ended.includes(state)) return <Chip tone="success">{word}</Chip>
  return leftOff.includes(state) ? <Chip icon={Gavel}>{word}</Chip> : <Chip tone="info">{word}</Chip>
}
