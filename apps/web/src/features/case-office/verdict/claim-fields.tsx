import { m } from '@dadkar/messages'
import { claimCatalogue, formatRial, groupDigits, rialInWords } from '@dadkar/procedure'
import { claimName } from '../../../lib/claim-names.ts'
import { locale } from '../../../lib/locale.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import type { Outcome } from '../../../lib/outcome-name.ts'
import { Field } from '../../../ui/field.tsx'
import { MoneyInput } from '../../../ui/money-input.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import type { DraftItem, VerdictItem } from './queries.ts'
import type { useVerdictForm } from './use-verdict-form.ts'
import styles from './verdict.module.css'
import { hasSum } from './verdict-text.ts'

type ClaimFieldsProps = {
  position: number
  claim: VerdictItem
  /** What the claimant says of it. */
  explanation: string | undefined
  form: ReturnType<typeof useVerdictForm>
}

/** One claim: what was asked, the outcome, the sum where there is one, the reasons and the legal basis. */
export function ClaimFields({ position, claim: { kind, claimedRial }, explanation, form }: ClaimFieldsProps) {
  const path = `items.${position}`
  const item = form.items[position]
  if (!item) return null
  const isInMoney = claimCatalogue[kind].needsAmount
  const heading = m['ui.verdict.claimHeading']({ number: formatNumber(position + 1), claim: claimName(kind) })
  const change = (part: Partial<DraftItem>) => form.change(position, part)

  /** What is granted whole is the sum that was claimed; it can still be changed. */
  function decide(outcome: Outcome) {
    const isWhole = outcome === 'granted' && isInMoney && item?.amountRial === ''
    change({ outcome, ...(isWhole && { amountRial: String(claimedRial ?? '') }) })
  }

  return (
    <Panel heading={heading}>
      <div className={styles.claim}>
        <div className={styles.asked}>
          {isInMoney && <p>{m['ui.verdict.claimed']({ sum: formatRial(BigInt(claimedRial ?? 0), locale) })}</p>}
          {explanation && <p className={styles.explanation}>{explanation}</p>}
        </div>
        <OutcomeChoice {...form.field(`${path}.outcome`)} value={item.outcome} onChange={decide} />
        {hasSum(kind, item.outcome) && (
          <Field
            label={m['ui.verdict.sum']()}
            hint={m['ui.verdict.sumHint']({ sum: groupDigits(BigInt(claimedRial ?? 0), locale) })}
            {...form.field(`${path}.amountRial`)}
          >
            <MoneyInput
              value={item.amountRial}
              onChange={(amountRial) => change({ amountRial })}
              describe={(rial) => rialInWords(rial, locale)}
            />
          </Field>
        )}
        <Field
          label={m['ui.verdict.reasons']()}
          hint={m['ui.verdict.reasonsHint']()}
          {...form.field(`${path}.reasons`)}
        >
          <TextArea
            rows={5}
            limit={8000}
            value={item.reasons}
            onChange={({ target }) => change({ reasons: target.value })}
          />
        </Field>
        <Field label={m['ui.verdict.basis']()} {...form.field(`${path}.basis`)}>
          <TextInput width="full" value={item.basis} onChange={({ target }) => change({ basis: target.value })} />
        </Field>
      </div>
    </Panel>
  )
}
