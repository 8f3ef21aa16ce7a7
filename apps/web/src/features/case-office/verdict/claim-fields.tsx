import { m } from '@dadkar/messages'
import { claimCatalogue, formatRial, groupDigits, rialInWords } from '@dadkar/procedure'
import { Controller } from 'react-hook-form'
import { claimName } from '../../../lib/claim-names.ts'
import { locale } from '../../../lib/locale.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { Field } from '../../../ui/field.tsx'
import { MoneyInput } from '../../../ui/money-input.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'
import type { VerdictItem } from './queries.ts'
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
  const path = `items.${position}` as const
  const isSummed = hasSum(kind, form.watch(`${path}.outcome`))
  const isInMoney = claimCatalogue[kind].needsAmount
  const heading = m['ui.verdict.claimHeading']({ number: formatNumber(position + 1), claim: claimName(kind) })

  /** What is granted whole is the sum that was claimed; it can still be changed. */
  function proposeSum(outcome: string) {
    const amount = `${path}.amountRial` as const
    if (outcome === 'granted' && isInMoney && form.getValues(amount) === '')
      form.setValue(amount, String(claimedRial ?? ''))
  }

  return (
    <Panel heading={heading}>
      <div className={styles.claim}>
        <div className={styles.asked}>
          {isInMoney && <p>{m['ui.verdict.claimed']({ sum: formatRial(BigInt(claimedRial ?? 0), locale) })}</p>}
          {explanation && <p className={styles.explanation}>{explanation}</p>}
        </div>
        <OutcomeChoice
          {...form.field(`${path}.outcome`)}
          {...form.register(`${path}.outcome`, { onChange: ({ target }) => proposeSum(target.value) })}
        />
        {isSummed && (
          <Field
            label={m['ui.verdict.sum']()}
            hint={m['ui.verdict.sumHint']({ sum: groupDigits(BigInt(claimedRial ?? 0), locale) })}
            {...form.field(`${path}.amountRial`)}
          >
            <Controller
              control={form.control}
              name={`${path}.amountRial`}
              render={({ field }) => <MoneyInput {...field} describe={(rial) => rialInWords(rial, locale)} />}
            />
          </Field>
        )}
        <Field
          label={m['ui.verdict.reasons']()}
          hint={m['ui.verdict.reasonsHint']()}
          {...form.field(`${path}.reasons`)}
        >
          <TextArea rows={5} limit={8000} {...form.register(`${path}.reasons`)} />
        </Field>
        <Field label={m['ui.verdict.basis']()} {...form.field(`${path}.basis`)}>
          <TextInput width="full" {...form.register(`${path}.basis`)} />
        </Field>
      </div>
    </Panel>
  )
}
