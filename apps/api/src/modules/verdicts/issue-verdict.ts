import type { VerdictPaper } from '@dadkar/contract/paper'
import { rialInWords } from '@dadkar/procedure'
import { deadlineRules } from '@dadkar/procedure/deadlines'
import type { Within } from '../../context.ts'
import { letterhead } from '../case-office/office-step.ts'
import { type OfficeStanding, officerIn, visibleAt } from '../case-office/standing.ts'
import { type LockedCase, stepWithin } from '../cases/take-step.ts'
import { keepPaper } from '../notices/place-notice.ts'
import { currentVerdict, readCaseOfBoard, type VerdictCtx } from './read-verdict.ts'
import { listSitters } from './sitters.ts'
import type { DecidedItem } from './verdict-content.ts'

const stageLetter = { recognition: 'R', dispute: 'D' } as const

/** The paper, with all that a ruling must have (labour procedure rules, art. 101). */
async function composePaper(
  inside: Within<VerdictCtx>,
  standing: OfficeStanding,
  found: LockedCase,
  { number, items }: { number: string; items: readonly DecidedItem[] },
): Promise<VerdictPaper> {
  const full = await readCaseOfBoard(inside, standing, found.id)
  const total = items.reduce((sum, { amountRial }) => sum + (amountRial ?? 0), 0)
  return {
    form: 'dadkar.verdict.2',
    ...(await letterhead(inside, found, standing)),
    number,
    stage: found.stage,
    boardNumber: full.board?.number ?? 0,
    claims: items.map((item) => ({ ...item })),
    totalRial: total,
    totalInWords: { fa: rialInWords(BigInt(total), 'fa'), en: rialInWords(BigInt(total), 'en') },
    objectionDays: found.stage === 'recognition' ? deadlineRules.objection.days : null,
    members: listSitters(full, currentVerdict(full)).map(({ seat, name, signature }) => ({
      ...{ seat, name, hasSigned: signature !== undefined },
      dissent: signature?.dissentSealed ? inside.vault.openText('dissent', signature.dissentSealed) : null,
    })),
  }
}

/** Nobody is awaited any more and enough agree: the ruling gets its number and its paper, and the case is ruled, in the caller's transaction. */
export async function issueVerdict(
  inside: Within<VerdictCtx>,
  standing: OfficeStanding,
  id: string,
  items: readonly DecidedItem[],
): Promise<void> {
  const { db, actor } = inside
  const { version } = await db.case.findUniqueOrThrow({ where: { id }, select: { version: true } })
  const rule = {
    ...{ version, action: () => ({ kind: 'rule' }) as const },
    ...{ visible: visibleAt(standing, actor), actorIn: officerIn(standing) },
  }
  await stepWithin(inside, id, rule, async (found) => {
    const ofStage = await db.verdict.count({ where: { caseId: id, stage: found.stage, issuedAt: { not: null } } })
    const number = `${found.caseNumber}/${stageLetter[found.stage]}/${ofStage + 1}`
    const paperId = await keepPaper(inside, id, await composePaper(inside, standing, found, { number, items }))
    const hasAward = items.some(({ outcome }) => outcome !== 'refused')
    await db.verdict.updateMany({
      where: { caseId: id, issuedAt: null },
      data: { number, hasAward, paperId, issuedAt: new Date() },
    })
    return { event: 'ruled' }
  })
}
