import { weekdayNames } from '@dadkar/validators'
import type { ReactNode } from 'react'
import { type JalaliMonth, weeksOf } from '../lib/calendar-days.ts'
import { locale } from '../lib/locale.ts'
import styles from './month-table.module.css'

type MonthTableProps = {
  /** Read as the name of the table. */
  caption: string
  month: JalaliMonth
  /** What a day of it says. */
  cell: (day: string) => ReactNode
  /** Whether a day is drawn as closed; its cell says why in words. */
  isClosed: (day: string) => boolean
}

/** As `Date.getUTCDay` counts, from Saturday. */
const order = [6, 0, 1, 2, 3, 4, 5]

/** A month as a table of weeks, from Saturday. */
export function MonthTable({ caption, month, cell, isClosed }: MonthTableProps) {
  return (
    <table className={styles.month} aria-label={caption}>
      <thead>
        <tr>
          {order.map((day) => (
            <th key={day} scope="col">
              {weekdayNames[locale][day]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, turn) =>
              day ? (
                <td key={day} data-closed={isClosed(day) || undefined}>
                  {cell(day)}
                </td>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is known by where it is
                <td key={turn} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
