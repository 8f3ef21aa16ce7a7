import type { ReactNode } from 'react'
import { Link, type To } from 'react-router'
import { moveByArrows } from './move-by-arrows.ts'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './work-table.module.css'

export type WorkColumn<Row> = {
  heading: string
  /** Null where a row has nothing to say. */
  cell: (row: Row) => ReactNode
}

type WorkTableProps<Row> = {
  caption: string
  rows: readonly Row[]
  /** The column that names the row and leads on. */
  lead: { heading: string; to: (row: Row) => To; text: (row: Row) => ReactNode }
  columns: readonly WorkColumn<Row>[]
}

/** A dense table of work: each row is one link; the arrow keys go from one to the next. On a phone rows become cards. */
export function WorkTable<Row extends { id: string }>({ caption, rows, lead, columns }: WorkTableProps<Row>) {
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{lead.heading}</th>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveByArrows}>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link to={lead.to(row)}>{lead.text(row)}</Link>
            </th>
            {columns.map(({ heading, cell }) => (
              <Cell key={heading} heading={heading}>
                {cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ heading, children }: { heading: string; children: ReactNode }) {
  if (children === null) return <td className={styles.none}>—</td>
  return <td data-label={heading}>{children}</td>
}
