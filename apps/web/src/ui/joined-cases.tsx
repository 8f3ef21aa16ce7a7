import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatCode } from '../lib/numbers.ts'
import { DefinitionList } from './definition-list.tsx'
import { Panel } from './panel.tsx'
import { TextLink } from './text-link.tsx'

type JoinedCasesProps = {
  found: { joinedInto: CaseDetail['joinedInto']; joinedFrom: CaseDetail['joinedFrom'] }
  /** The page of a case, where the reader may see it. */
  pathOf: (id: string) => string
}

/** The cases that a case was joined with, each with the way there. */
export function JoinedCases({ found: { joinedInto, joinedFrom }, pathOf }: JoinedCasesProps) {
  if (!joinedInto && joinedFrom.length === 0) return null
  const link = ({ id, caseNumber }: CaseDetail['joinedFrom'][number]) => (
    <TextLink to={pathOf(id)}>{m['ui.cases.number']({ number: formatCode(caseNumber) })}</TextLink>
  )
  return (
    <Panel heading={m['ui.joinder.panel']()}>
      <DefinitionList
        rows={[
          ...(joinedInto ? [{ term: m['ui.joinder.intoPanel'](), value: link(joinedInto) }] : []),
          ...joinedFrom.map((each) => ({ term: m['ui.joinder.fromPanel'](), value: link(each) })),
        ]}
      />
    </Panel>
  )
}
