import type { InvitationPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { boardName } from '../../lib/board-name.ts'
import { claimName, claimTableTexts } from '../../lib/claim-names.ts'
import { formatLongMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { AmountsTable } from '../amounts-table.tsx'
import { DefinitionList } from '../definition-list.tsx'
import { OfficePaper } from './office-paper.tsx'
import styles from './paper.module.css'
import { PaperPart } from './paper-sheet.tsx'

/** Who is called where and when, for what. */
export function Invitation({ paper, sha256 }: { paper: InvitationPaper; sha256?: string }) {
  const { office, stage, boardNumber, startsAt, claims } = paper
  return (
    <OfficePaper title={m['ui.notices.invitation']()} paper={paper} sha256={sha256}>
      <p className={styles.text}>{m['ui.notices.invitationText']()}</p>
      <div className={styles.key}>
        <DefinitionList
          rows={[
            { term: m['ui.notices.hearingAt'](), value: <strong>{formatLongMoment(startsAt)}</strong> },
            {
              term: m['ui.notices.hearingPlace'](),
              value: (
                <>
                  {office.name[locale]}
                  <br />
                  {office.address[locale]}
                </>
              ),
            },
            { term: m['ui.notices.hearingBoard'](), value: boardName({ stage, number: boardNumber }) },
          ]}
        />
      </div>
      <PaperPart heading={m['ui.notices.claims']()}>
        <AmountsTable
          texts={claimTableTexts()}
          items={claims.map(({ kind, amountRial }) => ({ name: claimName(kind), amountRial }))}
        />
      </PaperPart>
      <p className={styles.text}>{m['ui.notices.invitationBring']()}</p>
      <p className={styles.text}>{m['ui.notices.invitationAbsence']()}</p>
    </OfficePaper>
  )
}
