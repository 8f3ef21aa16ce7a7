import { m } from '@dadkar/messages'
import { isolateLtr } from '@dadkar/validators'
import { ScanFace } from 'lucide-react'
import { useEffect } from 'react'
import { millisecondsUntil } from '../../lib/clock.ts'
import { formatMoment } from '../../lib/dates.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { ProofProgress } from '../../ui/proof-progress.tsx'
import { TroublePage } from '../../ui/trouble-page.tsx'
import styles from './face-check.module.css'
import { FollowNumber } from './follow-number.tsx'
import type { Verification } from './queries.ts'
import { rememberWaiting } from './unfinished.ts'
import { useFaceResult } from './use-face-result.ts'

type FaceCheckProps = { verification: Verification; handOff: NonNullable<Verification['handOff']> }

/** What is done at the provider's: where, with what at hand, and how it goes on from there. */
export function FaceCheck({ verification, handOff }: FaceCheckProps) {
  const { ask, isAsking, answer, refusal } = useFaceResult(verification)
  const isOver = millisecondsUntil(handOff.until) <= 0
  const host = isolateLtr(new URL(handOff.url).host)
  const said = isAsking ? m['ui.face.asking']() : answer

  useEffect(() => rememberWaiting(verification.keptUntil), [verification.keptUntil])

  return (
    <div className={styles.page}>
      <TroublePage
        icon={ScanFace}
        isGood
        title={m['ui.face.title']()}
        actions={
          isOver ? (
            <Button size="large" pending={isAsking} onClick={ask}>
              {m['ui.face.again']()}
            </Button>
          ) : (
            <>
              <ButtonLink to={handOff.url} size="large">
                {m['ui.face.go']()}
              </ButtonLink>
              <Button look="secondary" size="large" pending={isAsking} onClick={ask}>
                {m['ui.face.done']()}
              </Button>
            </>
          )
        }
      >
        {said && <Callout role="status">{said}</Callout>}
        {refusal && (
          <Callout tone="error" role="alert">
            {refusal}
          </Callout>
        )}
        <p>{m['ui.face.text']({ host })}</p>
        <Needs />
        <Course />
        <p className={styles.private}>{m['ui.face.private']()}</p>
        <p>{isOver ? m['ui.face.over']() : m['ui.face.until']({ until: formatMoment(handOff.until) })}</p>
        <ProofProgress />
      </TroublePage>
      <FollowNumber code={verification.followCode} />
    </div>
  )
}

/** What to have at hand. */
function Needs() {
  return (
    <section className={styles.points}>
      <h2>{m['ui.face.needs']()}</h2>
      <ul>
        <li>{m['ui.face.need1']()}</li>
        <li>{m['ui.face.need2']()}</li>
        <li>{m['ui.face.need3']()}</li>
      </ul>
    </section>
  )
}

/** What happens there, one after another. */
function Course() {
  return (
    <section className={styles.points}>
      <h2>{m['ui.face.steps']()}</h2>
      <ol>
        <li>{m['ui.face.step1']()}</li>
        <li>{m['ui.face.step2']()}</li>
        <li>{m['ui.face.step3']()}</li>
      </ol>
    </section>
  )
}
