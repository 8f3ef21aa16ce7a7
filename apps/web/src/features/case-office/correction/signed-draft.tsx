import { m } from '@dadkar/messages'
import { BackLink } from '../../../ui/back-link.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { officeCasePath } from '../case-path.ts'
import type { OfficeCaseDetail } from '../queries.ts'
import { CaseLine } from '../step-frame.tsx'
import styles from '../verdict/verdict.module.css'
import { DraftBody } from './draft-body.tsx'
import type { CorrectionDraft } from './queries.ts'

type SignedDraftProps = { found: OfficeCaseDetail; draft: CorrectionDraft; onChange: () => void }

/** For a member who has signed: the correction waits for the others. */
export function SignedDraft({ found, draft, onChange }: SignedDraftProps) {
  return (
    <>
      <PageHeader
        before={<BackLink to={officeCasePath(found.id)}>{m['ui.cases.toCase']()}</BackLink>}
        title={m['ui.correction.act']()}
        lead={<CaseLine found={found} />}
      />
      <div className={styles.main}>
        <Callout tone="success" title={m['ui.correction.youSigned']()}>
          {m['ui.correction.youSignedText']()}
        </Callout>
        <DraftBody draft={draft} onChange={onChange} />
      </div>
    </>
  )
}
