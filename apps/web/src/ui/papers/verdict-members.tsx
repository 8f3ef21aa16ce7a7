import type { VerdictPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { seatName } from '../../lib/seat-name.ts'
import { PaperPart, Written } from './paper-sheet.tsx'
import styles from './verdict.module.css'

/** The opinion of the minority, set apart, and the names of the members by their seats. */
export function VerdictMembers({ members }: { members: VerdictPaper['members'] }) {
  return (
    <>
      {members.map(
        ({ seat, name, dissent }) =>
          dissent && (
            <section key={`${seat} ${name}`} className={styles.dissent}>
              <h2>{m['ui.verdict.dissentOf']({ name })}</h2>
              <Written>{dissent}</Written>
            </section>
          ),
      )}
      <PaperPart heading={m['ui.verdict.members']()}>
        <ul className={styles.members}>
          {members.map(({ seat, name, dissent, hasSigned }) => (
            <li key={`${seat} ${name}`}>
              <strong>{name}</strong>
              <span>{seatName(seat)}</span>
              <span className={styles.soft}>{tellVote(dissent, hasSigned)}</span>
            </li>
          ))}
        </ul>
      </PaperPart>
    </>
  )
}

/** Form 1 of the paper names only those who signed. */
function tellVote(dissent: string | null, hasSigned = true): string {
  if (!hasSigned) return m['ui.verdict.didNotSign']()
  return dissent ? m['ui.verdict.signedAgainst']() : m['ui.verdict.signedInFavour']()
}
