import { useQuery } from '@tanstack/react-query'
import { Outlet } from 'react-router'
import { CounterTrouble } from './counter-trouble.tsx'
import { hasNoOffice, officeQuery } from './queries.ts'

/** Every page of the counter needs an office that is open. One may be closed while a page of it is shown. */
export function AtOffice() {
  const { error, refetch } = useQuery(officeQuery)
  return hasNoOffice(error) ? <CounterTrouble error={error} onRetry={() => void refetch()} /> : <Outlet />
}
