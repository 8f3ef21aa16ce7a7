import { m } from '@dadkar/messages'
import { formatCode, formatNumber } from '../../../lib/numbers.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import styles from './assign-form.module.css'
import type { Given } from './assign-many.ts'

type AssignResultProps = { results: readonly Given[]; onAgain: () => void }

/** What came of each case. */
export function AssignResult({ results, onAgain }: AssignResultProps) {
  const given = results.filter(({ refusal }) => refusal === null).length
  const isWhole = given === results.length
  return (
    <div className={styles.results}>
      <Callout tone={isWhole ? 'success' : 'warning'} role="status">
        {m['ui.bulk.done']({ given: formatNumber(given), count: formatNumber(results.length) })}
      </Callout>
      <DefinitionList
        rows={results.map(({ chosen, refusal }) => ({
          term: formatCode(chosen.caseNumber),
          value: refusal ?? m['ui.bulk.given'](),
        }))}
      />
      <div>
        <Button onClick={onAgain}>{m['ui.bulk.again']()}</Button>
      </div>
    </div>
  )
}
