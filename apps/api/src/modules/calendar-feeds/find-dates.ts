import { createHash } from 'node:crypto'
import { tehranDay, tehranDayStart } from '@dadkar/procedure/tehran-day'
import type { Db } from '../../context.ts'
import { type Due, findDues } from '../notices/due.ts'

/** Something to do on a day, or a hearing to come to: as a party, or to sit at it (`sit`). */
export type CaseDate = Pick<Due, 'at'> & {
  action: Due['action'] | 'sit'
  /** The same for as long as it is the same thing, also when it moves. */
  uid: string
  caseId: string
  caseNumber: string
  /** Rises with each step of the case, and so whenever the date moved. */
  sequence: number
  changedAt: Date
}

/** Of each kartabl: the nearest come first. */
const mostDates = 200

const ofCase = { caseNumber: true, version: true, stateSince: true } as const

const startOfToday = () => tehranDayStart(tehranDay(new Date()))

/** It tells a calendar program what is the same, and nobody anything. */
const uidOf = (...parts: string[]) => createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32)

/** Whose notices a person reads: their own, and those of the organizations for which they act. */
async function listReaders(db: Db, personId: string): Promise<string[]> {
  const acting = await db.organizationMember.findMany({
    where: { subjectId: personId, removedAt: null, joinedAt: { not: null } },
    select: { organizationId: true },
  })
  return [personId, ...acting.map(({ organizationId }) => organizationId)]
}

/** What a person has to do from today on, and the hearings of today and later, as their cases stand now. */
export async function findDates(db: Db, personId: string): Promise<CaseDate[]> {
  const dates = new Map<string, CaseDate>()
  for (const reader of await listReaders(db, personId)) {
    for (const date of await findDatesOf(db, reader)) dates.set(date.uid, date)
  }
  for (const date of await findSittings(db, personId)) dates.set(date.uid, date)
  return [...dates.values()]
}

/** The hearings to come of the boards on which a person has a seat. */
async function findSittings(db: Db, personId: string): Promise<CaseDate[]> {
  const seats = await db.boardSeat.findMany({ where: { personId, until: null }, select: { boardId: true } })
  if (seats.length === 0) return []
  const hearings = await db.hearing.findMany({
    where: {
      boardId: { in: seats.map(({ boardId }) => boardId) },
      state: 'scheduled',
      startsAt: { gt: startOfToday() },
    },
    orderBy: { startsAt: 'asc' },
    take: mostDates,
    include: { case: { select: ofCase } },
  })
  return hearings.map(({ caseId, startsAt, case: { caseNumber, version, stateSince } }) => ({
    ...{ at: startsAt.toISOString(), action: 'sit', caseId, caseNumber, sequence: version, changedAt: stateSince },
    uid: uidOf('sit', caseId, personId),
  }))
}

async function findDatesOf(db: Db, reader: string): Promise<CaseDate[]> {
  const since = startOfToday()
  const notices = await db.notice.findMany({
    where: { addresseeId: reader, dueAt: { gt: since } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: mostDates,
    include: { case: { select: ofCase } },
  })
  const dues = await findDues({ db }, reader, notices, since)
  // Of two notices about the same thing the later one tells when it is.
  notices.sort((one, other) => (one.id < other.id ? -1 : 1))
  return notices.flatMap(({ id, caseId, placedAt, case: { caseNumber, version, stateSince } }) => {
    const due = dues.get(id)
    if (!due) return []
    const uid = due.action ? uidOf(due.action, caseId, reader) : uidOf('notice', id)
    const changedAt = new Date(Math.max(placedAt.getTime(), stateSince.getTime()))
    return [{ ...due, uid, caseId, caseNumber, sequence: version, changedAt }]
  })
}
