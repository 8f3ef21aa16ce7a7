import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { locale } from '../../lib/locale.ts'
import { queryClient } from '../../lib/query-client.ts'

export const calendarFeedQuery = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: async () => (await unwrap(api.GET('/v1/calendar-feed'))).feed,
})

const forget = () => queryClient.invalidateQueries(calendarFeedQuery)

/** @returns the secret address, which nobody can ask for again */
export async function makeCalendarFeed(): Promise<string> {
  const { path } = await unwrap(api.POST('/v1/calendar-feed', { body: { language: locale } }))
  await forget()
  return new URL(path, location.origin).href
}

export async function removeCalendarFeed(): Promise<void> {
  await unwrap(api.DELETE('/v1/calendar-feed'))
  await forget()
}
