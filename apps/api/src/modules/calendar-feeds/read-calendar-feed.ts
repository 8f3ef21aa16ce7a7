import { AppError } from '../../app-error.ts'
import type { PublicCtx } from '../../context.ts'
import { hashOfToken } from './calendar-feeds.service.ts'
import { composeCalendar } from './compose-calendar.ts'
import { findDates } from './find-dates.ts'

/** So often at most it is written down that an address was read. */
const noteEvery = 3_600_000

/**
 * The calendar at a secret address.
 * @throws AppError request.not_found, request.too_many
 */
export async function readCalendarFeed(
  { db, limits, ip, config }: Pick<PublicCtx, 'db' | 'limits' | 'ip' | 'config'>,
  token: string,
): Promise<Buffer> {
  await limits.spendFeedRead(ip)
  const feed = await db.calendarFeed.findUnique({ where: { tokenHash: hashOfToken(token) } })
  if (!feed) throw new AppError('request.not_found')
  const { personId, language, lastReadAt, tokenHash } = feed
  const now = new Date()
  if (!lastReadAt || now.getTime() - lastReadAt.getTime() > noteEvery) {
    await db.calendarFeed.updateMany({ where: { tokenHash }, data: { lastReadAt: now } })
  }
  const dates = await findDates(db, personId)
  return Buffer.from(composeCalendar(dates, { language, origin: config.ORIGINS[0] ?? '' }))
}
