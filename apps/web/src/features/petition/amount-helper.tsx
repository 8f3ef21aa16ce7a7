import { m } from '@dadkar/messages'
import { claimQuestions, type MoneyClaimKind, reckonTyped, type TypedInputs } from '@dadkar/procedure'
import { type KeyboardEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './amount-helper.module.css'
import { AmountQuestion } from './amount-question.tsx'
import { AmountResult } from './amount-result.tsx'

type AmountHelperProps = {
  kind: MoneyClaimKind
  typed: TypedInputs
  onType: (inputs: Record<string, string>) => void
  onUse: (rial: bigint) => void
}

/** Reckons the amount of a claim from a few answers, here on the page, and shows how. Nothing obliges to use it. */
export function AmountHelper({ kind, typed, onType, onUse }: AmountHelperProps) {
  const [isAsked, setAsked] = useState(false)
  const result = reckonTyped(kind, typed)
  const reasons = isAsked && !result.ok ? result.reasons : {}
  return (
    <Disclosure summary={m['ui.reckon.title']()}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only keeps Enter in an answer from sending the whole page */}
      <div className={styles.helper} onKeyDown={(event) => reckonOnEnter(event, () => setAsked(true))}>
        <p className={styles.lead}>{m['ui.reckon.lead']()}</p>
        {claimQuestions(kind).map((question) => (
          <AmountQuestion
            key={question.name}
            kind={kind}
            question={question}
            value={typed[question.name] ?? ''}
            reason={reasons[question.name]}
            onChange={(value) => onType({ ...typed, [question.name]: value })}
          />
        ))}
        <div>
          <Button look="secondary" onClick={() => setAsked(true)}>
            {m['ui.reckon.reckon']()}
          </Button>
        </div>
        <div role="status">
          {isAsked && result.ok && <AmountResult kind={kind} amount={result.value} year={typed.year} onUse={onUse} />}
        </div>
      </div>
    </Disclosure>
  )
}

function reckonOnEnter(event: KeyboardEvent, reckon: () => void) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  reckon()
}
