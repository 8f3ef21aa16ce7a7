import { m } from '@dadkar/messages'
import { boardName } from '../../../lib/board-name.ts'
import { formatMoment } from '../../../lib/dates.ts'
import { formatAge, formatCode, formatNumber } from '../../../lib/numbers.ts'
import { usePages } from '../../../lib/use-pages.ts'
import { withOthers } from '../../../lib/with-others.ts'
import { Chip } from '../../../ui/chip.tsx'
import { ListRow, ListRows } from '../../../ui/list-row.tsx'
import { LoadFailed } from '../../../ui/load-failed.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { ageOf } from '../age-of.ts'
import { stepPath } from '../case-path.ts'
import styles from '../office-page.module.css'
import { toSignQuery } from './queries.ts'

/** What only the reader's signature keeps from being issued, or that of few others beside. Without any it takes no room. */
export function RulingsToSign() {
  const { items: rulings, error, retry, pager } = usePages(toSignQuery)
  if (!rulings && error) return <LoadFailed title={m['ui.verdict.toSignFailed']()} onRetry={retry} />
  if (!rulings?.length) return null
  return (
    <section className={styles.list} aria-labelledby="to-sign">
      <h2 id="to-sign">{m['ui.verdict.toSignTitle']()}</h2>
      <ListRows label={m['ui.verdict.toSignTitle']()}>
        {rulings.map(({ id, caseId, caseNumber, claimantName: claimant, board, signatures, signedSince, ...of }) => (
          <ListRow
            key={id}
            to={stepPath(caseId, 'verdict')}
            title={m['ui.desk.against']({ claimant, respondent: withOthers(of.respondentName, of.respondentCount) })}
            facts={[
              formatCode(caseNumber),
              boardName(board),
              <span key="since" title={formatMoment(signedSince)}>
                {m['ui.verdict.toSignSince']({ age: formatAge(ageOf(signedSince)) })}
              </span>,
            ]}
            chips={<Chip tone="warning">{m['ui.verdict.toSignCount']({ count: formatNumber(signatures) })}</Chip>}
          />
        ))}
      </ListRows>
      <Pager {...pager} />
    </section>
  )
}
