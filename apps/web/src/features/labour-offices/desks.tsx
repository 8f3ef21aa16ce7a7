import { m } from '@dadkar/messages'
import { UserRound, UsersRound } from 'lucide-react'
import { useId } from 'react'
import { ActionRow } from '../../ui/action-row.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRows } from '../../ui/list-row.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { deskPath } from './addresses.ts'
import { deskName, fullName } from './labels.ts'
import styles from './labour-office-page.module.css'
import type { LabourOfficeDetail } from './queries.ts'

/** Who works at an office, and at which desk. */
export function Desks({ office: { code, desks } }: { office: LabourOfficeDetail }) {
  const heading = useId()
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading}>{m['ui.labour.desks']()}</h2>
        <ButtonLink look="secondary" to={deskPath(code, 'new')}>
          {m['ui.labour.addDesk']()}
        </ButtonLink>
      </div>
      {desks.length === 0 && (
        <EmptyState icon={UsersRound} title={m['ui.labour.noDesksTitle']()}>
          {m['ui.labour.noDesksText']()}
        </EmptyState>
      )}
      {desks.length > 0 && (
        <ListRows label={m['ui.labour.desks']()}>
          {desks.map(({ person, kind }) => (
            <ActionRow
              key={person.id}
              icon={UserRound}
              title={fullName(person)}
              facts={[deskName(kind)]}
              action={
                <TextLink
                  to={deskPath(code, person.id)}
                  aria-label={m['ui.labour.changeDeskOf']({ name: fullName(person) })}
                >
                  {m['ui.labour.changeSeat']()}
                </TextLink>
              }
            />
          ))}
        </ListRows>
      )}
    </section>
  )
}
