import type { CaseDetail, Hearing } from '@dadkar/contract/case'
import type { CaseEvent, LabourOffice, Party, PartySide, Prisma } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'

/** With a hearing: the board, and the office whose address is the place. */
export const inHearing = { board: { include: { office: true } } } as const satisfies Prisma.HearingInclude

type HearingRow = Prisma.HearingGetPayload<{ include: typeof inHearing }>

export function toHearing(row: HearingRow | undefined): Hearing | null {
  if (!row) return null
  const { number, stage, office } = row.board
  return { id: row.id, startsAt: row.startsAt.toISOString(), boardNumber: number, stage, place: officeView(office) }
}

export function officeView({ nameFa, nameEn, addressFa, addressEn }: LabourOffice): Hearing['place'] {
  return { name: { fa: nameFa, en: nameEn }, address: { fa: addressFa, en: addressEn } }
}

export function toEvent({ id, kind, at, noticeId, until }: CaseEvent): CaseDetail['timeline'][number] {
  return { id, kind, at: at.toISOString(), noticeId, until: until?.toISOString() ?? null }
}

/** A day as the database keeps it, at midnight UTC. */
export function toDay(date: Date | null): string | null {
  return date?.toISOString().slice(0, 10) ?? null
}

/** Sums stay far below what a number holds exactly. */
export function toRial(amount: bigint | null): number | null {
  return amount === null ? null : Number(amount)
}

/** With a case: how it went out of the hands of the office. */
export const inEnd = { executionLetter: true, closing: true } as const satisfies Prisma.CaseInclude

type Ended = Prisma.CaseGetPayload<{ include: typeof inEnd }>

export function toEnd(
  vault: Ctx['vault'],
  { executionLetter: letter, closing }: Pick<Ended, keyof typeof inEnd>,
): Pick<CaseDetail, 'execution' | 'closing'> {
  return {
    execution: letter && {
      office: letter.office,
      number: letter.number,
      sentOn: letter.sentOn.toISOString().slice(0, 10),
    },
    closing: closing && vault.openText('closing', closing.reasonSealed),
  }
}

/** Who stands on a side, as papers name them: of several, all their names. */
export const namesOn = (side: PartySide, { parties }: { parties: readonly Pick<Party, 'side' | 'name'>[] }) =>
  parties
    .filter((party) => party.side === side)
    .map(({ name }) => name)
    .join('، ')
