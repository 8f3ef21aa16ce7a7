import type { CourtComplaint } from '@dadkar/contract/case'
import type { CourtComplaint as Row } from '@dadkar/prisma/client'
import type { Vault } from '../../crypto/vault.ts'
import { toDay } from '../cases/case-view.ts'
import type { LockedCase } from '../cases/take-step.ts'

type Found = Pick<LockedCase, 'parties'> & { courtComplaints: readonly Row[] }

export function toCourtComplaints(vault: Vault, { parties, courtComplaints }: Found): CourtComplaint[] {
  return courtComplaints.flatMap(({ partyId, complainedOn, courtNumberSealed, recordedAt }) => {
    const side = parties.find(({ id }) => id === partyId)?.side
    const day = toDay(complainedOn)
    if (!side || !day) return []
    const courtNumber = courtNumberSealed && vault.openText('court-number', courtNumberSealed)
    return [{ side, complainedOn: day, courtNumber, recordedAt: recordedAt.toISOString() }]
  })
}
