import { m } from '@dadkar/messages'
import { seatName } from '../../lib/seat-name.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { FieldGroup } from '../../ui/field-group.tsx'
import styles from './present-members.module.css'
import { presentName } from './present-name.ts'
import type { OfficeCaseDetail } from './queries.ts'
import { tellPresence } from './quorum-words.ts'

type PresentMembersProps = { found: OfficeCaseDetail; id: string; error: string | undefined; chosen: readonly string[] }

/** Who of the board sat. Nobody is marked beforehand: the record says what somebody saw. */
export function PresentMembers({ found: { stage, mayHaveSat }, id, error, chosen }: PresentMembersProps) {
  return (
    <FieldGroup id={id} legend={m['ui.desk.present']()} hint={tellPresence(stage)} error={error}>
      <div className={styles.members}>
        {mayHaveSat.map((member, index) => (
          <CheckboxField
            key={member.id}
            id={index === 0 ? id : `${id}-${member.id}`}
            name={presentName(member.id)}
            defaultChecked={chosen.includes(member.id)}
            label={
              <>
                <strong>{member.name}</strong>
                <span className={styles.side}>{seatName(member.seat)}</span>
              </>
            }
          />
        ))}
      </div>
    </FieldGroup>
  )
}
