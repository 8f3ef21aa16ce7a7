import type { CorrectionDraft } from '@dadkar/contract/correction'
import type { Prisma } from '@dadkar/prisma/client'
import { votesToCorrect } from '@dadkar/procedure/boards'
import { decide } from '@dadkar/procedure/case-machine'
import { AppError } from '../../app-error.ts'
import type { Ctx, Within } from '../../context.ts'
import { officerIn, readStanding, visibleAt } from '../case-office/standing.ts'
import { caseSettings, factsOf, inFacts } from '../cases/case-facts.ts'
import type { StepCtx } from '../cases/take-step.ts'
import { readCorrection } from './correction-text.ts'

const inCorrecting = {
  ...inFacts,
  board: { include: { seats: { where: { until: null } } } },
  verdicts: {
    ...inFacts.verdicts,
    include: {
      ...inFacts.verdicts.include,
      signatures: {
        orderBy: { signedAt: 'asc' },
        include: { person: { select: { firstName: true, lastName: true } } },
      },
      corrections: { orderBy: { id: 'asc' }, include: { signatures: true } },
    },
  },
} as const satisfies Prisma.CaseInclude

type CaseToCorrect = Prisma.CaseGetPayload<{ include: typeof inCorrecting }>
type Ruling = CaseToCorrect['verdicts'][number]

/** The latest ruling, and the correction of it that is being written. */
export type Correcting = { found: CaseToCorrect; verdict: Ruling; draft: Ruling['corrections'][number] | undefined }

/**
 * A case whose latest ruling may be corrected by whoever asks: a member of the board that gave it, who signed it. Within a
 * transaction its row is locked first, so that of two at once the second sees what the first did.
 * @throws AppError case.not_found, case.step_not_allowed, correction.not_signer, labour_office.not_assigned
 */
export async function readToCorrect(inside: Within<StepCtx>, id: string, isLocked: boolean): Promise<Correcting> {
  const { db, actor } = inside
  const standing = await readStanding(inside)
  if (isLocked) await db.$queryRaw`select 1 from "case" where id = ${id}::uuid for update`
  const where = { AND: [{ id }, visibleAt(standing, actor)] }
  const found = await db.case.findFirst({ where, include: inCorrecting })
  if (!found) throw new AppError('case.not_found')
  const decision = decide(factsOf(found), { kind: 'correct' }, officerIn(standing)(found), new Date(), caseSettings)
  const [verdict] = found.verdicts
  if (!decision.ok || !verdict) throw new AppError('case.step_not_allowed')
  if (!verdict.signatures.some(({ personId }) => personId === actor.personId)) {
    throw new AppError('correction.not_signer')
  }
  return { found, verdict, draft: verdict.corrections.find(({ issuedAt }) => issuedAt === null) }
}

/** Who of those who signed the ruling has signed the text as it stands. */
export function listSigners({ verdict, draft }: Correcting) {
  return verdict.signatures.map(({ personId, seat, person }) => ({
    ...{ personId, seat, name: `${person.firstName} ${person.lastName}` },
    signature: draft?.signatures.find((each) => each.personId === personId),
  }))
}

export function viewCorrection(
  { vault, actor }: Pick<Ctx, 'vault' | 'actor'>,
  correcting: Correcting,
): CorrectionDraft {
  const { found, verdict, draft } = correcting
  return {
    verdictNumber: verdict.number ?? '',
    version: draft?.version ?? 0,
    text: draft ? readCorrection(vault, draft) : '',
    votes: votesToCorrect(verdict.signatures.length),
    members: listSigners(correcting).map(({ personId, seat, name, signature }) => ({
      ...{ seat, name, isReader: personId === actor.personId },
      canSign: found.board?.seats.some((each) => each.personId === personId) ?? false,
      signedAt: signature?.signedAt.toISOString() ?? null,
    })),
    issued: verdict.corrections.flatMap(({ number }) => number ?? []),
  }
}
