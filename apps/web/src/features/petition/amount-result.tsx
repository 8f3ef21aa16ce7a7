import { m } from '@dadkar/messages'
import {
  type ClaimAmount,
  claimAmountRules,
  formatFactors,
  formatRial,
  type MoneyClaimKind,
  type StepName,
  tomanInWords,
  wageTables,
  type YearWages,
} from '@dadkar/procedure'
import { localizeDigits } from '@dadkar/validators'
import { nameArticles } from '../../lib/claim-names.ts'
import { locale } from '../../lib/locale.ts'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { showToast } from '../../ui/toasts.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './amount-helper.module.css'

const stepTexts: Record<StepName, () => string> = {
  amount: m['ui.reckon.stepAmount'],
  fullMonths: m['ui.reckon.stepFullMonths'],
  extraDays: m['ui.reckon.stepExtraDays'],
  leaveKept: m['ui.reckon.stepLeaveKept'],
  leaveOfLastYear: m['ui.reckon.stepLeaveOfLastYear'],
  serviceYears: m['ui.reckon.stepServiceYears'],
  serviceDays: m['ui.reckon.stepServiceDays'],
  ceiling: m['ui.reckon.stepCeiling'],
  alreadyPaid: m['ui.reckon.stepAlreadyPaid'],
}

type AmountResultProps = {
  kind: MoneyClaimKind
  amount: ClaimAmount
  /** The year whose table was used, where the claim is for a year. */
  year: string | undefined
  onUse: (rial: bigint) => void
}

/** How the amount comes about: each step with its factors, the articles, the table of the year. */
export function AmountResult({ kind, amount: { totalRial, steps }, year, onUse }: AmountResultProps) {
  const wages = wageTables[Number(year)]
  return (
    <div className={styles.result}>
      <table className={styles.steps}>
        <caption>
          <VisuallyHidden>{m['ui.reckon.caption']()}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{m['ui.reckon.columnStep']()}</th>
            <th scope="col">{m['ui.reckon.columnAmount']()}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, factors, amountRial }) => (
            <tr key={name}>
              <th scope="row">
                {stepTexts[name]()}
                <bdi className={styles.factors}>{formatFactors(factors, locale)}</bdi>
              </th>
              <td>{showAmount(amountRial)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{m['ui.reckon.result']()}</th>
            <td>
              {showAmount(totalRial)}
              <div className={styles.words}>{tomanInWords(totalRial, locale)}</div>
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>{m['ui.reckon.basis']({ basis: nameArticles(claimAmountRules[kind].articles) })}</p>
      {wages && year && <YearTable year={year} wages={wages} />}
      <div>
        <Button
          look="secondary"
          onClick={() => {
            onUse(totalRial)
            showToast(m['ui.reckon.used']())
          }}
        >
          {m['ui.reckon.use']()}
        </Button>
      </div>
    </div>
  )
}

function showAmount(rial: bigint): string {
  return rial < 0n ? m['ui.reckon.minus']({ amount: formatRial(-rial, locale) }) : formatRial(rial, locale)
}

function YearTable({ year, wages }: { year: string; wages: YearWages }) {
  const show = (rial: bigint | null) => (rial === null ? m['ui.reckon.tableNone']() : formatRial(rial, locale))
  return (
    <Disclosure summary={m['ui.reckon.table']({ year: localizeDigits(year, locale) })}>
      <p className={styles.note}>{m['ui.reckon.tableSource']()}</p>
      <DefinitionList
        rows={[
          { term: m['ui.reckon.tableDaily'](), value: show(wages.minDailyWage) },
          { term: m['ui.reckon.tableHousing'](), value: show(wages.housing) },
          { term: m['ui.reckon.tableGrocery'](), value: show(wages.grocery) },
          { term: m['ui.reckon.tableMarriage'](), value: show(wages.marriage) },
          { term: m['ui.reckon.tableBaseYear'](), value: show(wages.baseYearDaily) },
        ]}
      />
    </Disclosure>
  )
}
