import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { isOpenAppointment } from '@dadkar/procedure/case-guards'
import { reckonDeadline } from '@dadkar/procedure/deadlines'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import { AppError } from '../../app-error.ts'
import type { Ctx, Db, Within } from '../../context.ts'
import { recordAudit } from '../audit/audit.service.ts'
import { letterhead, onPaper, takeOfficeStep } from '../case-office/office-step.ts'
import { type OfficeStanding, readStanding } from '../case-office/standing.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { holdCalendar } from '../holidays/read-calendar.ts'
import { placeNotice } from '../notices/place-notice.ts'
import { personIndex } from '../subjects/subjects.service.ts'
import { expertLabels } from './expert-view.ts'

const whoIsExpert = { closedAt: null, capacities: { some: { capacity: 'expert' } } } as const

/**
 * The expert who has exactly this national ID. That they were looked for is recorded.
 * @throws AppError expert.not_found, alike for who is no expert and who is not known here; labour_office.not_assigned
 */
export async function findExpert(
  ctx: Pick<Ctx, 'db' | 'vault' | 'actor' | 'requestId' | 'ip' | 'userAgent'>,
  { nationalId }: { nationalId: string },
): Promise<{ id: string; name: string }> {
  await readStanding(ctx)
  const subject = { identifierIndex: new Uint8Array(personIndex(ctx.vault, nationalId)) }
  const found = await ctx.db.person.findFirst({ where: { ...whoIsExpert, subject } })
  if (!found) throw new AppError('expert.not_found')
  await recordAudit(ctx, { action: 'expert.find', aboutId: found.id, ofPersonId: found.id })
  return { id: found.id, name: `${found.firstName} ${found.lastName}` }
}

/** The last day of a term by the calendar in force, and when it ends. The expert acts within it, on its last day too. */
export async function reckonTerm(db: Db, from: string, days: number) {
  return reckonDeadline(from, { days, isActionDayExtra: false }, await holdCalendar(db))
}

type Appointment = { version: number; expertId: string; question: string; days: number; documentIds: readonly string[] }

/**
 * The board asks an expert: a question, a term, and documents of the case that it chooses. The expert is told by a notice.
 * @throws AppError expert.not_found, expert.not_impartial, expert.already_asked, document.not_found, and those of
 * takeOfficeStep
 */
export function appointExpert(
  ctx: StepCtx,
  id: string,
  { version, expertId, question, days, documentIds }: Appointment,
): Promise<OfficeCaseDetail> {
  const step = { version, action: () => ({ kind: 'appointExpert' }) as const }
  return takeOfficeStep(ctx, id, step, async (inside, found, standing) => {
    const { db, vault } = inside
    await requireExpert(inside, found, expertId)
    const { last, endsAt } = await reckonTerm(db, tehranDay(new Date()), days)
    const questionSealed = vault.seal(expertLabels.question, question)
    const documents = await readGiven(db, id, documentIds)
    await db.expertAppointment.create({
      data: { caseId: id, expertId, questionSealed, dueOn: new Date(last), documents: { create: documents } },
    })
    await tellExpert(inside, found, standing, { expertId, question, last, endsAt })
    return { event: 'expertAppointed', until: endsAt }
  })
}

/** An expert who stands on no side and at no table of the case. */
async function requireExpert({ db, actor }: Within<StepCtx>, found: LockedCase, expertId: string): Promise<void> {
  const isExpert = await db.person.count({ where: { id: expertId, ...whoIsExpert } })
  if (!isExpert) throw new AppError('expert.not_found')
  const subjects = found.parties.flatMap(({ subjectId }) => subjectId ?? [])
  const actsForParty = { subjectId: expertId, organizationId: { in: subjects }, removedAt: null }
  const isPartial =
    expertId === actor.personId ||
    subjects.includes(expertId) ||
    (await db.organizationMember.count({ where: actsForParty })) > 0 ||
    (found.boardId !== null &&
      (await db.boardSeat.count({ where: { personId: expertId, boardId: found.boardId, until: null } })) > 0)
  if (isPartial) throw new AppError('expert.not_impartial')
  const isAsked = found.experts.some((each) => each.expertId === expertId && isOpenAppointment(each))
  if (isAsked) throw new AppError('expert.already_asked')
}

/** What the petition rests on and what came with briefs in this case, and nothing else. */
async function readGiven(db: Db, caseId: string, documentIds: readonly string[]) {
  const wanted = [...new Set(documentIds)]
  const inCase = { OR: [{ evidence: { some: { caseId } } }, { briefs: { some: { brief: { caseId } } } }] }
  const count = await db.document.count({ where: { id: { in: wanted }, ...inCase } })
  if (count < wanted.length) throw new AppError('document.not_found')
  return wanted.map((documentId) => ({ documentId }))
}

/** Serves what is wanted of an expert, and until when. */
export async function tellExpert(
  inside: Within<StepCtx>,
  found: LockedCase,
  standing: OfficeStanding,
  { expertId, question, last, endsAt }: { expertId: string; question: string; last: string; endsAt: Date },
): Promise<void> {
  const { firstName, lastName } = await inside.db.person.findUniqueOrThrow({ where: { id: expertId } })
  await placeNotice(inside, {
    ...{ caseId: found.id, kind: 'expertAppointment', senderName: standing.office.nameFa, addresseeIds: [expertId] },
    dueAt: endsAt,
    paper: {
      form: 'dadkar.expert-appointment.1',
      ...(await letterhead(inside, found, standing)),
      expertName: `${firstName} ${lastName}`,
      question,
      lastDay: onPaper(last),
    },
  })
}
