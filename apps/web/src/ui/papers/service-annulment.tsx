import type { ServiceAnnulmentPaper } from '@dadkar/contract/paper-acts'
import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { formatCode } from '../../lib/numbers.ts'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'

/** That the service of a ruling counts no more, why, and what follows. */
export function ServiceAnnulment({ paper, sha256 }: { paper: ServiceAnnulmentPaper; sha256?: string }) {
  const { addressee, servedAt, effect } = paper
  const { name } = addressee
  const number = formatCode(paper.verdictNumber)
  const effects = {
    limitAgain: m['ui.annulment.effectLimitAgain'],
    notFinal: m['ui.annulment.effectNotFinal'],
    serviceAgain: m['ui.annulment.effectServiceAgain'],
  } satisfies Record<typeof effect, (inputs: { name: string }) => string>
  return (
    <OfficePaper
      title={m['ui.annulment.notice']()}
      paper={paper}
      marks={[{ term: m['ui.verdict.number'](), value: number }]}
      sha256={sha256}
    >
      <p className={styles.text}>{m['ui.annulment.paperIntro']({ number, name, when: formatMoment(servedAt) })}</p>
      <PaperPart heading={m['ui.annulment.reason']()}>
        <Written>{paper.reason}</Written>
      </PaperPart>
      <div className={styles.key}>
        <strong>{effects[effect]({ name })}</strong>
      </div>
    </OfficePaper>
  )
}
