import type { CaseDetail } from '@dadkar/contract/case'
import { m } from '@dadkar/messages'
import { formatIsoDay } from '../lib/dates.ts'
import { formatCode } from '../lib/numbers.ts'
import { DefinitionList } from './definition-list.tsx'
import { Panel } from './panel.tsx'
import { Written } from './papers/paper-sheet.tsx'

/** How a case went out of the hands of the office: to the judiciary, into the archive. */
export function CaseEnd({ found: { execution, closing } }: { found: Pick<CaseDetail, 'execution' | 'closing'> }) {
  return (
    <>
      {execution && (
        <Panel heading={m['ui.step.execution']()}>
          <DefinitionList
            rows={[
              { term: m['ui.step.executionOffice'](), value: execution.office },
              { term: m['ui.step.letterNumber'](), value: formatCode(execution.number) },
              { term: m['ui.step.letterDay'](), value: formatIsoDay(execution.sentOn) },
            ]}
          />
        </Panel>
      )}
      {closing && (
        <Panel heading={m['ui.step.closing']()}>
          <Written>{closing}</Written>
        </Panel>
      )}
    </>
  )
}
