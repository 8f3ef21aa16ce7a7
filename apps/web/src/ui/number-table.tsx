import { formatNumber } from '../lib/numbers.ts'
import styles from './number-table.module.css'

type NumberTableProps = {
  caption: string
  /** Of the first column, then one for each number. */
  headings: readonly string[]
  rows: readonly { name: string; numbers: readonly (number | null)[] }[]
}

/** Names and their numbers; a number that does not exist is a dash. */
export function NumberTable({ caption, headings, rows }: NumberTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, numbers }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {numbers.map((number, turn) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
                <td key={turn}>{number === null ? '–' : formatNumber(number)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
