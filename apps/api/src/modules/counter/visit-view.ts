import type { FoundEnrolment, Visit, VisitSummary } from '@dadkar/contract/visit'
import type { Enrolment } from '@dadkar/prisma/client'
import type { Ctx } from '../../context.ts'
import {
  type CounterClaims,
  readCounterClaims,
  readCounterFound,
  readCounterProfile,
  stateAt,
} from '../enrolments/enrolment.ts'
import { viewOf } from '../verification/attempts.ts'
import type { Found } from '../verification/checks.ts'
import { findBinding, isUnderWay } from './find-binding.ts'

type ViewCtx = Pick<Ctx, 'db' | 'vault'>

/** What was confirmed stays so for the clerk, also after its time, while a binding that began in time goes on. */
function stateOf(row: Enrolment, isBeingBound: boolean): Visit['state'] {
  return row.state === 'confirmed' && isBeingBound ? 'confirmed' : stateAt(row, new Date())
}

function factsOf(row: Enrolment, claims: CounterClaims, isBeingBound = false) {
  return {
    id: row.id,
    code: row.code,
    state: stateOf(row, isBeingBound),
    capacity: row.capacity as Visit['capacity'],
    forOrganization: claims.legalNationalId !== undefined,
    validUntil: row.validUntil.toISOString(),
  }
}

export function toFound({ vault, actor }: Pick<Ctx, 'vault' | 'actor'>, row: Enrolment): FoundEnrolment {
  return { ...factsOf(row, readCounterClaims(vault, row)), isOwn: row.clerkId === actor.personId }
}

type ListedRow = Enrolment & { verifications: unknown[] }

/** `verifications`: those under way. */
export function toSummary({ vault }: Pick<Ctx, 'vault'>, row: ListedRow): VisitSummary {
  const { firstName, lastName } = readCounterFound(vault, row) ?? {}
  return {
    ...factsOf(row, readCounterClaims(vault, row), row.verifications.length > 0),
    name: firstName && lastName ? `${firstName} ${lastName}` : null,
    takenAt: takenAtOf(row),
  }
}

function takenAtOf({ takenAt }: Enrolment): string {
  if (!takenAt) throw new Error('A visit that nobody took')
  return takenAt.toISOString()
}

function identityOf({ firstName, lastName, fatherName, organizationName, bar }: Found) {
  if (!firstName || !lastName || !fatherName) return null
  return { firstName, lastName, fatherName, organizationName: organizationName ?? null, bar: bar ?? null }
}

function registryOf(row: Enrolment, found: Found | null): Visit['registry'] {
  if (!row.checkedAt) return null
  return {
    rejectedFor: row.rejectedFor as NonNullable<Visit['registry']>['rejectedFor'],
    identity: found && identityOf(found),
    askedAt: row.checkedAt.toISOString(),
  }
}

/** What the clerk works on. Once it is over, of the person only their name is left. */
export async function toVisit(ctx: ViewCtx, row: Enrolment): Promise<Visit> {
  const claims = readCounterClaims(ctx.vault, row)
  const binding = row.state === 'confirmed' ? await findBinding(ctx, row.id) : null
  const facts = factsOf(row, claims, binding !== null && isUnderWay(binding))
  const isRunning = facts.state === 'open' || facts.state === 'confirmed'
  const shown: Partial<CounterClaims> = isRunning ? claims : {}
  return {
    ...facts,
    nationalId: shown.nationalId ?? null,
    licenceNumber: shown.licenceNumber ?? null,
    legalNationalId: shown.legalNationalId ?? null,
    registrationNumber: shown.registrationNumber ?? null,
    birthDate: shown.birthDate ?? null,
    registry: registryOf(row, readCounterFound(ctx.vault, row)),
    profile: isRunning ? readCounterProfile(ctx.vault, row) : null,
    refusedFor: row.refusedFor as Visit['refusedFor'],
    binding: binding && (await viewOf(ctx, binding)),
    takenAt: takenAtOf(row),
    decidedAt: row.decidedAt?.toISOString() ?? null,
    boundAt: row.boundAt?.toISOString() ?? null,
  }
}
