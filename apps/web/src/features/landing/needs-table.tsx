import { m } from '@dadkar/messages'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './needs-table.module.css'

/** Who needs what at hand, and what they can do afterwards. */
export function NeedsTable() {
  const people = [
    [m['ui.common.whoWorker'](), m['ui.common.needWorker'](), m['ui.landing.canWorker']()],
    [m['ui.common.whoNatural'](), m['ui.common.needNatural'](), m['ui.landing.canNatural']()],
    [m['ui.common.whoLegal'](), m['ui.common.needLegal'](), m['ui.landing.canLegal']()],
    [m['ui.common.whoLawyer'](), m['ui.common.needLawyer'](), m['ui.landing.canLawyer']()],
    [m['ui.common.whoRepresentative'](), m['ui.common.needRepresentative'](), m['ui.landing.canRepresentative']()],
  ]
  return (
    <section className={styles.section} aria-labelledby="needs">
      <h2 id="needs">{m['ui.landing.needsTitle']()}</h2>
      <p className={styles.lead}>{m['ui.landing.needsLead']()}</p>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{m['ui.landing.needsCaption']()}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{m['ui.landing.columnWho']()}</th>
            <th scope="col">{m['ui.landing.columnNeed']()}</th>
            <th scope="col">{m['ui.landing.columnCan']()}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(([who, need, can]) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>{need}</td>
              <td>{can}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
