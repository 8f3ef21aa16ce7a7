import { m } from '@dadkar/messages'
import type { ComponentProps } from 'react'
import { type Outcome, outcomeName } from '../../../lib/outcome-name.ts'
import { FieldGroup } from '../../../ui/field-group.tsx'
import styles from './outcome-choice.module.css'

const outcomes: readonly Outcome[] = ['granted', 'partly', 'refused']

type OutcomeChoiceProps = Omit<ComponentProps<'input'>, 'id'> & { id: string; error?: string }

/** How the board decides: three short choices in a row. */
export function OutcomeChoice({ id, error, ...radio }: OutcomeChoiceProps) {
  return (
    <FieldGroup id={id} legend={m['ui.verdict.outcome']()} error={error}>
      <div className={styles.choices}>
        {outcomes.map((outcome, index) => (
          <label key={outcome} className={styles.choice}>
            <input
              {...radio}
              type="radio"
              id={index === 0 ? id : `${id}-${outcome}`}
              value={outcome}
              aria-invalid={error ? true : undefined}
            />
            {outcomeName(outcome)}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
