import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { claimName } from '../../../lib/claim-names.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { useDraftState } from '../../../lib/use-draft-state.ts'
import { useSaveOnLeaving } from '../../../lib/use-save-on-leaving.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { ErrorSummary, type SummaryError } from '../../../ui/error-summary.tsx'
import { stepPath } from '../case-path.ts'
import type { OfficeCaseDetail } from '../queries.ts'
import { CaseBackground } from './case-background.tsx'
import { ClaimFields } from './claim-fields.tsx'
import type { Verdict } from './queries.ts'
import { SaveState } from './save-state.tsx'
import { Signatures } from './signatures.tsx'
import { useVerdictForm } from './use-verdict-form.ts'
import styles from './verdict.module.css'
import { VerdictConflict } from './verdict-conflict.tsx'
import { openVerdictStore, type VerdictStore } from './verdict-store.ts'
import { VerdictTotal } from './verdict-total.tsx'

type VerdictFormProps = { found: OfficeCaseDetail; verdict: Verdict }

/** The text of a ruling, saved as it is written; a text taken over from another member begins the form anew. */
export function VerdictForm({ found, verdict }: VerdictFormProps) {
  const [store] = useState(() => openVerdictStore(found.id, verdict))
  const { status, edition } = useDraftState(store)
  useSaveOnLeaving(store)
  if (status === 'over') return <Callout tone="warning" title={m['ui.verdict.overTitle']()} role="alert" />
  return <ClaimsForm key={edition} found={found} verdict={verdict} store={store} />
}

function ClaimsForm({ found, verdict, store }: VerdictFormProps & { store: VerdictStore }) {
  const navigate = useNavigate()
  const { status } = useDraftState(store)
  const form = useVerdictForm(verdict.items, store)
  const sign = form.submit(async () => {
    await store.flush()
    const now = store.getState().status
    if (now === 'failed') throw { code: 'connection.failed' }
    if (now === 'saved') await navigate(`${stepPath(found.id, 'verdict')}/sign`)
  })
  return (
    <form className={styles.columns} method="post" noValidate onSubmit={sign}>
      <div className={styles.main}>
        <ErrorSummary errors={form.errors.map((error) => nameClaim(error, verdict))} attempt={form.attempt} />
        {status === 'changedElsewhere' && <VerdictConflict id={found.id} store={store} />}
        <CaseBackground found={found} />
        {verdict.items.map((claim, position) => (
          <ClaimFields
            // biome-ignore lint/suspicious/noArrayIndexKey: claims keep the order of the petition
            key={position}
            position={position}
            claim={claim}
            explanation={found.petition.claims[position]?.explanation}
            form={form}
          />
        ))}
        <VerdictTotal claims={verdict.items} items={form.items} />
        <div className={styles.actions}>
          <Button type="submit" size="large" pending={form.pending}>
            {m['ui.verdict.toSign']()}
          </Button>
          <Button look="secondary" size="large" onClick={() => void store.flush()}>
            {m['ui.verdict.save']()}
          </Button>
          <SaveState store={store} />
        </div>
      </div>
      <div className={styles.side}>
        <Signatures verdict={verdict} />
      </div>
    </form>
  )
}

/** Each claim lacks the same things: the summary says of which one it speaks. */
function nameClaim({ fieldId, text }: SummaryError, { items }: Verdict): SummaryError {
  const position = Number(fieldId?.split('.')[1])
  const claim = items[position]
  if (!claim) return { fieldId, text }
  const heading = m['ui.verdict.claimHeading']({ number: formatNumber(position + 1), claim: claimName(claim.kind) })
  return { fieldId, text: m['ui.verdict.errorOfClaim']({ claim: heading, error: text }) }
}
