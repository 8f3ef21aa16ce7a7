import type { Brief } from '@dadkar/contract/brief'
import { v7 as uuidv7 } from 'uuid'
import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { Db, Within } from '../../context.ts'
import { type PartyRow, partyLetterhead, stepAsParty } from '../cases/party-step.ts'
import type { LockedCase, StepCtx } from '../cases/take-step.ts'
import { takeOwn, toCaseDocument } from '../documents/hand-in.ts'
import { serveParties } from '../paper-channel/serve-parties.ts'
import { inBrief, toBrief } from './brief-view.ts'

type Filing = { version: number; text: string; documentIds: readonly string[] }

/** Each brief sends the other parties an SMS: not more than a few a day. */
async function requirePatience(db: Db, { id: partyId }: PartyRow): Promise<void> {
  const createdAt = { gt: new Date(Date.now() - 86_400_000) }
  const count = await db.brief.count({ where: { partyId, kind: 'statement', createdAt } })
  if (count >= policy.briefsADay) throw new AppError('brief.too_many')
}

/** The next number of a receipt within the case, whose lock is held. */
async function nextNumber(db: Db, { id: caseId, caseNumber }: LockedCase): Promise<string> {
  return `${caseNumber}/B/${(await db.brief.count({ where: { caseId, kind: 'statement' } })) + 1}`
}

/**
 * A party files a brief (لایحه) with documents of their own: it is signed, gets the number of a receipt, and its copy is
 * served on every other party. The case stays where it is.
 * @returns the receipt
 * @throws AppError brief.too_many, document.not_found, document.not_ready, and those of stepAsParty
 */
export async function fileBrief(ctx: StepCtx, id: string, { version, text, documentIds }: Filing): Promise<Brief> {
  const briefId = uuidv7()
  const step = { version, isSigned: true, action: () => ({ kind: 'fileBrief' }) as const }
  await stepAsParty(ctx, id, step, async (inside, found, party) => {
    const { db, vault } = inside
    await requirePatience(db, party)
    const handedIn = await takeOwn(inside, documentIds)
    await db.brief.create({
      data: {
        ...{ id: briefId, caseId: id, partyId: party.id, kind: 'statement' },
        number: await nextNumber(db, found),
        textSealed: vault.seal('brief', text),
      },
    })
    await db.briefDocument.createMany({ data: handedIn.map((document) => ({ briefId, documentId: document.id })) })
    await serveCopy(inside, found, party, briefId)
    return { event: 'briefFiled' }
  })
  return toBrief(ctx.vault, await ctx.db.brief.findUniqueOrThrow({ where: { id: briefId }, include: inBrief }))
}

/** On every other party: in their account, or on paper; whoever joins the case later has it then. */
async function serveCopy(inside: Within<StepCtx>, found: LockedCase, party: PartyRow, briefId: string) {
  const { db, vault } = inside
  const brief = await db.brief.findUniqueOrThrow({ where: { id: briefId }, include: inBrief })
  const { side, name } = party
  const paperId = await serveParties(inside, {
    ...{ caseId: found.id, kind: 'brief', senderName: name },
    parties: found.parties.filter(({ id }) => id !== party.id),
    paper: {
      form: 'dadkar.brief.1',
      ...partyLetterhead(found),
      number: brief.number ?? '',
      author: { side, name },
      text: vault.openText('brief', brief.textSealed),
      documents: brief.documents.map(({ document }) => toCaseDocument(vault, document)),
    },
  })
  await db.brief.update({ where: { id: briefId }, data: { paperId } })
}
