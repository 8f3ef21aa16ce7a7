import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './api.ts'

/** How many notices wait to be opened. */
export const noticeCountQuery = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: () => unwrap(api.GET('/v1/notices/count')),
})
