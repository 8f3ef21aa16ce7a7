import { m } from '@dadkar/messages'
import { seatKinds } from '@dadkar/procedure/boards'
import { seatName } from '../../lib/seat-name.ts'
import styles from './board-members.module.css'
import type { OfficeBoard } from './queries.ts'

/** Who sits for whom: a line for each side. */
export function BoardMembers({ members }: Pick<OfficeBoard, 'members'>) {
  const sides = seatKinds.map((kind) => ({ kind, names: members.filter(({ seat }) => seat === kind) }))
  return (
    <ul className={styles.members}>
      {sides
        .filter(({ names }) => names.length > 0)
        .map(({ kind, names }) => (
          <li key={kind}>
            <span className={styles.side}>{seatName(kind)}:</span>
            <span>{names.map(({ name }) => name).join(m['ui.desk.comma']())}</span>
          </li>
        ))}
    </ul>
  )
}
