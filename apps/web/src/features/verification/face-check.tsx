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
  const { ask, isAsking, answer } = useFaceResult(verification)
  const isOver = millisecondsUntil(handOff.until) <= 0
  const host = isolateLtr(new URL(handOff.url).host)

  useEffect(() => rememberWaiting(verification.keptUntil), [verification.keptUntil])

  return (
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
      {isAsking && (
        <Callout tone="info" role="status">
          {m['ui.face.asking']()}
        </Callout>
      )}
      {answer && (
        <Callout tone="warning" role="status">
          {answer}
        </Callout>
      )}
      <p>{m['ui.face.text']({ host })}</p>
      <Points
        title={m['ui.face.needs']()}
        points={[m['ui.face.need1'](), m['ui.face.need2'](), m['ui.face.need3']()]}
      />
      <Points
        title={m['ui.face.steps']()}
        points={[m['ui.face.step1'](), m['ui.face.step2'](), m['ui.face.step3']()]}
      />
      <p>{m['ui.face.private']()}</p>
      <p>{isOver ? m['ui.face.over']() : m['ui.face.until']({ until: formatMoment(handOff.until) })}</p>
      <FollowNumber code={verification.followCode} />
      <ProofProgress />
    </TroublePage>
  )
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section className={styles.points}>
      <h2>{title}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
