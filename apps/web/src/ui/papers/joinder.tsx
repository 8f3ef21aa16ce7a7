import type { JoinderPaper } from '@dadkar/contract/paper-acts'
import { m } from '@dadkar/messages'
import { claimName, claimTableTexts } from '../../lib/claim-names.ts'
import { formatCode } from '../../lib/numbers.ts'
import { AmountsTable } from '../amounts-table.tsx'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'

/** That a case was joined to an earlier one, why, and with which claims. */
export function Joinder({ paper, sha256 }: { paper: JoinderPaper; sha256?: string }) {
  const { claims, reason } = paper
  const number = formatCode(paper.intoNumber)
  return (
    <OfficePaper title={m['ui.joinder.notice']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.joinder.paperIntro']({ number })}</p>
      <PaperPart heading={m['ui.joinder.reason']()}>
        <Written>{reason}</Written>
      </PaperPart>
      <PaperPart heading={m['ui.joinder.claims']()}>
        <AmountsTable
          texts={claimTableTexts()}
          items={claims.map(({ kind, amountRial }) => ({ name: claimName(kind), amountRial }))}
        />
      </PaperPart>
      <div className={styles.key}>
        <strong>{m['ui.joinder.paperEffect']({ number })}</strong>
      </div>
    </OfficePaper>
  )
}
