import { formatRial, tomanInWords } from '@dadkar/procedure'
import type { ReactNode } from 'react'
import { locale } from '../lib/locale.ts'
import styles from './amounts-table.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

type Item = {
  name: ReactNode
  detail?: ReactNode
  /** Null for what is not asked in money. */
  amountRial: number | null
}

export type AmountsTableTexts = { caption: string; item: string; amount: string; noAmount: string; total: string }

/** Items and their amounts in rial, with toman in words beneath, and the total. */
export function AmountsTable({ texts, items }: { texts: AmountsTableTexts; items: readonly Item[] }) {
  const amounts = items.flatMap(({ amountRial }) => (amountRial === null ? [] : [BigInt(amountRial)]))
  const total = amounts.reduce((sum, amount) => sum + amount, 0n)
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{texts.caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{texts.item}</th>
          <th scope="col">{texts.amount}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ name, detail, amountRial }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items have no identity of their own and keep their order
          <tr key={index}>
            <th scope="row">
              {name}
              {detail && <div className={styles.detail}>{detail}</div>}
            </th>
            <td>{amountRial === null ? texts.noAmount : <Amount rial={BigInt(amountRial)} />}</td>
          </tr>
        ))}
      </tbody>
      {amounts.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td>
              <Amount rial={total} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Amount({ rial }: { rial: bigint }) {
  return (
    <>
      {formatRial(rial, locale)}
      <div className={styles.words}>{tomanInWords(rial, locale)}</div>
    </>
  )
}
