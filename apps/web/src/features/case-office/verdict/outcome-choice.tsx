import { m } from '@dadkar/messages'
import { type Outcome, outcomeName } from '../../../lib/outcome-name.ts'
import { FieldGroup } from '../../../ui/field-group.tsx'
import styles from './outcome-choice.module.css'

const outcomes: readonly Outcome[] = ['granted', 'partly', 'refused']

type OutcomeChoiceProps = {
  id: string
  error?: string
  value: Outcome | null
  onChange: (outcome: Outcome) => void
}

/** How the board decides: three short choices in a row. */
export function OutcomeChoice({ id, error, value, onChange }: OutcomeChoiceProps) {
  return (
    <FieldGroup id={id} legend={m['ui.verdict.outcome']()} error={error}>
      <div className={styles.choices}>
        {outcomes.map((outcome, index) => (
          <label key={outcome} className={styles.choice}>
            <input
              type="radio"
              name={id}
              id={index === 0 ? id : `${id}-${outcome}`}
              value={outcome}
              checked={outcome === value}
              onChange={() => onChange(outcome)}
              aria-invalid={error ? true : undefined}
            />
            {outcomeName(outcome)}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
