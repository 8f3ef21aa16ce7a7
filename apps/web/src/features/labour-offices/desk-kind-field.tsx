import { m } from '@dadkar/messages'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { deskName } from './labels.ts'
import type { Desk } from './queries.ts'

type DeskKindFieldProps = { id: string; error: string | undefined; chosen: Desk['kind'] }

/** What an officer does: take petitions in, or prepare and serve. */
export function DeskKindField({ id, error, chosen }: DeskKindFieldProps) {
  return (
    <ChoiceCards
      id={id}
      name={id}
      legend={m['ui.labour.desk']()}
      isDense
      chosen={chosen}
      error={error}
      choices={[
        { value: 'registry', label: deskName('registry'), detail: m['ui.labour.deskRegistryDetail']() },
        { value: 'branch', label: deskName('branch'), detail: m['ui.labour.deskBranchDetail']() },
      ]}
    />
  )
}
