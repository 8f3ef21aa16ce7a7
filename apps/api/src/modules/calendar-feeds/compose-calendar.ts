import { type Locale, m } from '@dadkar/messages'
import { deadlineRules, type RuleSource } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { formatJalali, isolateLtr, isoToJalali, localizeDigits } from '@dadkar/validators'
import { TZDate } from '@date-fns/tz/date'
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from 'ical-generator'
import { policy } from '../../config.ts'
import type { CaseDate } from './find-dates.ts'

const zone = 'Asia/Tehran'

/** Iran has had no daylight saving since 1401; devices with older time zone data would move its hearings by an hour. */
const zoneDefinition = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:20220922T000000',
  'TZOFFSETFROM:+0330',
  'TZOFFSETTO:+0330',
  'TZNAME:+0330',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** How often a calendar program is asked to look, in seconds. Many keep to a time of their own. */
const lookEvery = 3600

type Options = { language: Locale; origin: string }

const titles = {
  attend: m['ui.calendarFeed.attend'],
  cure: m['ui.calendarFeed.cure'],
  object: m['ui.calendarFeed.object'],
  report: m['ui.calendarFeed.report'],
  sit: m['ui.calendarFeed.sit'],
} as const

const rules = { cure: deadlineRules.defectCure, object: deadlineRules.objection } as const

/**
 * Dates as an iCalendar (RFC 5545). It tells what, when and in which case, and names nobody: the address may lie in
 * others' programs. The same dates give the same bytes.
 */
export function composeCalendar(dates: readonly CaseDate[], options: Options): string {
  const { language: locale } = options
  const calendar = ical({
    name: m['ui.calendarFeed.feedName']({}, { locale }),
    prodId: '//dadkar//deadlines//FA',
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zoneDefinition },
    ttl: lookEvery,
  })
  for (const date of dates) calendar.createEvent(composeEvent(date, options))
  const text = `${calendar.toString()}\r\n`
  // A calendar has at least one component (RFC 5545, 3.6), also where nothing is due.
  return dates.length > 0 ? text : text.replace(/^END:VCALENDAR/m, `${zoneDefinition}\r\n$&`)
}

function composeEvent(date: CaseDate, { language: locale, origin }: Options): ICalEventData {
  const { uid, action, caseNumber, sequence, changedAt } = date
  const number = isolateLtr(localizeDigits(caseNumber, locale))
  const url = `${origin}${locale === 'en' ? '/en' : ''}${pageOf(date)}`
  return {
    id: `${uid}@dadkar`,
    sequence,
    stamp: changedAt,
    lastModified: changedAt,
    summary: (action ? titles[action] : m['ui.calendarFeed.until'])({ number }, { locale }),
    description: [...explain(date, locale), m['ui.calendarFeed.more']({ url }, { locale })].join('\n'),
    url,
    ...timeOf(date),
  }
}

const isHearing = ({ action }: CaseDate) => action === 'attend' || action === 'sit'

/** Where whoever has something to do goes for it. */
function pageOf({ action, caseId }: CaseDate): string {
  if (action === 'report') return '/expert'
  return action === 'sit' ? `/office/cases/${caseId}` : `/cases/${caseId}`
}

/** A hearing at its hours in Iran; of a limit its last day there, whole, which leaves the person free. */
function timeOf(date: CaseDate) {
  const { at } = date
  if (isHearing(date)) {
    const start = new TZDate(at, zone)
    return { start, end: new TZDate(start.getTime() + policy.hearingLength * 1000, zone), timezone: zone }
  }
  const day = Date.parse(lastDayOf(at))
  const whole = { start: new Date(day), end: new Date(day + 86_400_000) }
  return { ...whole, allDay: true, transparency: ICalEventTransparency.TRANSPARENT }
}

const lastDayOf = (endsAt: string) => tehranDay(new Date(Date.parse(endsAt) - 1))

/** Until when, and by which rule. */
function explain(date: CaseDate, locale: Locale): string[] {
  const { at, action } = date
  if (isHearing(date)) return []
  const day = formatJalali(isoToJalali(lastDayOf(at)), locale, 'long')
  const last = m['ui.calendarFeed.lastDay']({ day }, { locale })
  const rule = action === 'cure' || action === 'object' ? rules[action] : null
  return rule ? [last, describeRule(rule, locale)] : [last]
}

function describeRule({ days: count, source }: { days: number; source: RuleSource }, locale: Locale): string {
  const days = localizeDigits(String(count), locale)
  if (source.law === null) return m['ui.receipt.ruleOurs']({ days }, { locale })
  const article = source.articles.map((each) => localizeDigits(String(each), locale)).join('–')
  return m['ui.receipt.ruleLabour']({ days, article }, { locale })
}
