import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { claimCatalogue, groupDigits } from '@dadkar/procedure'
import { claimName } from '../../lib/claim-names.ts'
import { locale } from '../../lib/locale.ts'
import { VisuallyHidden } from '../visually-hidden.tsx'
import { PaperPart } from './paper-sheet.tsx'
import styles from './verdict.module.css'

type VerdictSumsProps = { paper: Pick<VerdictPaper, 'claims' | 'totalRial' | 'totalInWords'> }

/** Of the claims in money: what was claimed, what is awarded, and the total in digits and in words. */
export function VerdictSums({ paper: { claims, totalRial, totalInWords } }: VerdictSumsProps) {
  const inMoney = claims.filter(({ kind }) => claimCatalogue[kind].needsAmount)
  if (inMoney.length === 0) return null
  return (
    <PaperPart heading={m['ui.verdict.sums']()}>
      <table className={styles.sums}>
        <caption>
          <VisuallyHidden>{m['ui.verdict.sumsCaption']()}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{m['ui.verdict.columnClaim']()}</th>
            <th scope="col" className={styles.sum}>
              {m['ui.verdict.columnClaimed']()}
            </th>
            <th scope="col" className={styles.sum}>
              {m['ui.verdict.columnAwarded']()}
            </th>
          </tr>
        </thead>
        <tbody>
          {inMoney.map(({ kind, claimedRial, amountRial }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: claims keep the order of the petition
            <tr key={index}>
              <th scope="row">{claimName(kind)}</th>
              <td className={styles.sum}>{showRial(claimedRial)}</td>
              <td className={styles.sum}>{showRial(amountRial)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {m['ui.verdict.total']()}
            </th>
            <td className={styles.sum}>{showRial(totalRial)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.words}>{m['ui.verdict.totalInWords']({ words: totalInWords[locale] })}</p>
    </PaperPart>
  )
}

/** What is refused brings nothing. */
function showRial(rial: number | null): string {
  return groupDigits(BigInt(rial ?? 0), locale)
}
