import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import type { PrintedPaper } from './printed-paper.ts'

export function checkQuery(printed: PrintedPaper, fileSha256?: string) {
  return queryOptions({
    queryKey: ['paper-check', printed.id, printed.sha256, fileSha256],
    queryFn: () => unwrap(api.POST('/v1/papers/check', { body: { ...printed, fileSha256 } })),
    retry: false,
  })
}
