import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { paths } from '../../lib/paths.ts'
import { Callout } from '../../ui/callout.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { levelsQuery } from './queries.ts'

/** While it is open: a counter office raises the account to level 4. */
export function RaiseInPerson() {
  const { data: levels = [] } = useQuery(levelsQuery)
  if (!levels.some(({ level, isOpen }) => level === 4 && isOpen)) return null
  return (
    <Callout title={m['ui.verification.raise.inPerson']()}>
      <p>{m['ui.verification.raise.inPersonText']()}</p>
      <TextLink to={paths.inPerson}>{m['ui.office.getCode']()}</TextLink>
    </Callout>
  )
}
