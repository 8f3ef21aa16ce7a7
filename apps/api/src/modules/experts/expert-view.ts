import type { ExpertAppointment, ExpertTaskDetail } from '@dadkar/contract/expert'
import type { Prisma } from '@dadkar/prisma/client'
import { tehranDay } from '@dadkar/procedure/tehran-day'
import type { Vault } from '../../crypto/vault.ts'
import { namesOn } from '../cases/case-view.ts'
import { toCaseDocument } from '../documents/hand-in.ts'

/** With an appointment: the expert, and what they were given. */
export const inAppointment = {
  expert: { select: { firstName: true, lastName: true } },
  documents: { orderBy: { documentId: 'asc' }, include: { document: true } },
  attachments: { orderBy: { documentId: 'asc' }, include: { document: true } },
} as const satisfies Prisma.ExpertAppointmentInclude

type Row = Prisma.ExpertAppointmentGetPayload<{ include: typeof inAppointment }>

export const expertLabels = { question: 'expert-question', reason: 'expert-reason', report: 'expert-report' } as const

export const nameOf = ({ firstName, lastName }: Row['expert']) => `${firstName} ${lastName}`

/** Whether the report came, or is awaited, after the last day of the term. */
function isLate({ state, dueOn, endedAt }: Row): boolean {
  if (state === 'declined' || state === 'dismissed' || state === 'lapsed') return false
  return tehranDay(endedAt ?? new Date()) > dueOn.toISOString().slice(0, 10)
}

const toCaseDocuments = (vault: Vault, kept: Row['documents' | 'attachments']) =>
  kept.map(({ document }) => toCaseDocument(vault, document))

function toReport(vault: Vault, { number, reportSealed, endedAt, attachments }: Row) {
  if (!number || !reportSealed) return null
  return {
    number,
    text: vault.openText(expertLabels.report, reportSealed),
    filedAt: endedAt?.toISOString() ?? '',
    documents: toCaseDocuments(vault, attachments),
  }
}

function toShared(vault: Vault, row: Row) {
  const { id, state, dueOn, appointedAt, questionSealed } = row
  return {
    ...{ id, state },
    dueOn: dueOn.toISOString().slice(0, 10),
    isLate: isLate(row),
    appointedAt: appointedAt.toISOString(),
    question: vault.openText(expertLabels.question, questionSealed),
    report: toReport(vault, row),
  }
}

export function toAppointment(vault: Vault, row: Row): ExpertAppointment {
  const { acceptedAt, endedAt, reasonSealed } = row
  return {
    ...toShared(vault, row),
    expertName: nameOf(row.expert),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    reason: reasonSealed && vault.openText(expertLabels.reason, reasonSealed),
    documents: toCaseDocuments(vault, row.documents),
  }
}

/** For the expert: who decides whether to take it sees the question and the names; the documents come with taking it. */
export function toTaskDetail(
  vault: Vault,
  row: Row & { case: { caseNumber: string; parties: Parameters<typeof namesOn>[1]['parties'] } },
): ExpertTaskDetail {
  return {
    ...toShared(vault, row),
    caseNumber: row.case.caseNumber,
    claimantName: namesOn('claimant', row.case),
    respondentName: namesOn('respondent', row.case),
    documents: row.state === 'accepted' ? toCaseDocuments(vault, row.documents) : null,
  }
}
