import type { OfficeCaseDetail } from '@dadkar/contract/case-office'
import { letterKinds } from '@dadkar/contract/letter'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Db } from '../../context.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { letterhead, takeOfficeStep } from './office-step.ts'

type Letter = { version: number; kind: (typeof letterKinds)[number]; to: string; text: string }

/** To whom it is written: everybody, a side, or one party by its id. */
const addresseesOf = ({ parties }: LockedCase, to: Letter['to']) =>
  parties.filter(({ id, side }) => ['all', side, id].includes(to))

/** Each sends its addressees an SMS: not more than some a day. What an expert is told is no letter to a party. */
async function requirePatience(db: Db, caseId: string): Promise<void> {
  const isLetter = { kind: { in: [...letterKinds] } }
  const toParty = { ...isLetter, addressee: { parties: { some: { caseId } } } }
  const written = await db.paper.count({
    where: {
      caseId,
      createdAt: { gt: new Date(Date.now() - 86_400_000) },
      OR: [{ notices: { some: toParty } }, { duties: { some: isLetter } }],
    },
  })
  if (written >= policy.lettersADay) throw new AppError('letter.too_many')
}

/**
 * Serves a warning or an announcement, in words of the branch's own; the case stays where it is. Whoever
 * has no account gets it on paper.
 * @throws AppError letter.nobody_to_serve, letter.too_many, and those of takeOfficeStep
 */
export function sendLetter(ctx: StepCtx, id: string, { version, kind, to, text }: Letter): Promise<OfficeCaseDetail> {
  return takeOfficeStep(
    ctx,
    id,
    { version, action: () => ({ kind: 'sendLetter' }) },
    async (inside, found, standing) => {
      await requirePatience(inside.db, id)
      const parties = addresseesOf(found, to)
      if (parties.length === 0) throw new AppError('letter.nobody_to_serve')
      const head = await letterhead(inside, found, standing)
      await serveParties(inside, {
        ...{ caseId: id, kind, senderName: standing.office.nameFa, parties },
        paper: { form: `dadkar.${kind}.1`, ...head, text },
      })
      return { event: null }
    },
  )
}
