import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'

export function meQuery() {
  return queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })
}
