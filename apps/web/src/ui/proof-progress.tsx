import { m } from '@dadkar/messages'
import { useProofProgress } from '../lib/proof-of-work.ts'
import { Callout } from './callout.tsx'
import styles from './proof-progress.module.css'

/** Says that the browser is working for the next check, and how far it is. Nobody has to do anything. */
export function ProofProgress() {
  const share = useProofProgress()
  return (
    <div role="status">
      {share !== null && (
        <Callout tone="info" title={m['ui.proof.title']()}>
          <div className={styles.body}>
            <p>{m['ui.proof.text']()}</p>
            <progress className={styles.bar} value={share} max={1} aria-label={m['ui.proof.progress']()} />
          </div>
        </Callout>
      )}
    </div>
  )
}
