import { Lock } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import styles from './choice-cards.module.css'
import { classNames } from './class-names.ts'
import { FieldGroup } from './field-group.tsx'

export type Choice = {
  value: string
  label: ReactNode
  detail?: ReactNode
  /** Why it cannot be chosen now. It stays readable, and reachable with the reader, but not selectable. */
  closedBecause?: ReactNode
}

type ChoiceCardsProps = Omit<ComponentProps<'input'>, 'id'> & {
  id: string
  legend: ReactNode
  legendHidden?: boolean
  hint?: ReactNode
  error?: string
  /** Two beside each other where there is room, for many short choices. */
  isDense?: boolean
  choices: readonly Choice[]
  /** The value chosen at first, where no form library says it. */
  chosen?: string
}

/** One of a few choices, each a large card. The rest of the props go to every radio: spread `register(name)` here. */
export function ChoiceCards({
  id,
  legend,
  legendHidden,
  hint,
  error,
  isDense,
  choices,
  chosen,
  ...radio
}: ChoiceCardsProps) {
  const firstOpen = choices.findIndex((choice) => !choice.closedBecause)
  return (
    <FieldGroup id={id} legend={legend} legendHidden={legendHidden} hint={hint} error={error}>
      <div className={classNames(styles.cards, isDense && styles.dense)}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={classNames(styles.card, Boolean(choice.closedBecause) && styles.closed)}>
            <input
              {...radio}
              type="radio"
              id={index === firstOpen ? id : `${id}-${choice.value}`}
              value={choice.value}
              {...(chosen !== undefined && { defaultChecked: choice.value === chosen })}
              disabled={Boolean(choice.closedBecause)}
              aria-invalid={error ? true : undefined}
            />
            <span className={styles.text}>
              <span className={styles.label}>{choice.label}</span>
              {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
              {choice.closedBecause && (
                <span className={styles.reason}>
                  <Lock size={15} aria-hidden />
                  {choice.closedBecause}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
