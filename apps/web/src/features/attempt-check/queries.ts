import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'

export function checkAttemptQuery(jws: string) {
  return queryOptions({
    queryKey: ['attempt-check', jws],
    queryFn: () => unwrap(api.POST('/v1/attempts/check', { body: { jws } })),
    retry: false,
  })
}
