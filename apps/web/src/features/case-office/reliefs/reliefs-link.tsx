import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../lib/numbers.ts'
import { paths } from '../../../lib/paths.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { reliefsQuery } from './relief-queries.ts'

/** The way to limits that met an outage; shown only while some wait. */
export function ReliefsLink() {
  const { data = [] } = useQuery(reliefsQuery)
  if (data.length === 0) return null
  return (
    <ButtonLink to={paths.reliefs} look="secondary">
      {m['ui.relief.link']({ count: formatNumber(data.length) })}
    </ButtonLink>
  )
}
