import { isForeignNationalId } from '@dadkar/contract/fields'
import { m } from '@dadkar/messages'
import { formatCode } from '../../lib/numbers.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import styles from './card-numbers.module.css'
import type { Visit } from './queries.ts'

/** The number that was given, large enough to compare with the card at arm's length. */
export function CardNumbers({
  visit: { nationalId, licenceNumber, legalNationalId, registrationNumber },
}: {
  visit: Visit
}) {
  const rows = [
    [m['ui.verification.licence.label'](), licenceNumber],
    [m['ui.verification.company.legalId'](), legalNationalId],
    [m['ui.verification.company.registration'](), registrationNumber],
  ] as const
  const given = rows.flatMap(([term, value]) => (value ? [{ term, value: formatCode(value) }] : []))
  return (
    <div className={styles.numbers}>
      {nationalId && (
        <div className={styles.box}>
          <span className={styles.label}>
            {isForeignNationalId(nationalId) ? m['ui.counter.fida']() : m['ui.counter.nationalId']()}
          </span>
          <strong className={styles.number}>{formatCode(nationalId)}</strong>
          <span className={styles.label}>{m['ui.counter.compareNumber']()}</span>
        </div>
      )}
      {given.length > 0 && <DefinitionList rows={given} />}
    </div>
  )
}
