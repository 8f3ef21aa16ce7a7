import type { Message } from '@dadkar/prisma/client'
import type { Config } from '../../config.ts'
import type { Db, PublicCtx } from '../../context.ts'
import { deriveCode } from '../../crypto/sms-code.ts'
import { guessOperator, type Operator } from '../../ports/sms/operator.ts'
import { type SmsSender, type SmsTemplate, smsProviders } from '../../ports/sms/sms.ts'
import { isStillOwnSim, type SimCtx } from '../account/check-sim.ts'
import { orderProviders, readHealth } from './delivery-health.ts'

/** A phone that is on has most messages by then. */
const firstCheckAfterMs = 3000

/**
 * Queues an SMS in the caller's transaction: it is sent if, and only if, the transaction is committed. Its job comes
 * back for days, ever more seldom; a code's job (codes.queries.ts) only while the code lives.
 */
export async function queueMessage(
  db: Db,
  message: { template: SmsTemplate; mobileSealed: Uint8Array<ArrayBuffer>; noticeId?: string },
): Promise<void> {
  const { id } = await db.message.create({ data: message })
  await db.$executeRaw`select graphile_worker.add_job('sendMessage', json_build_object('messageId', ${id}::text))`
}

type SendCtx = SimCtx & { pool: PublicCtx['pool']; config: Pick<Config, 'CODE_KEY' | 'ORIGINS'>; sms: SmsSender }

/** Messages without a code carry the portal's address, and nothing of what waits there. */
function addressOf({ config }: SendCtx): string {
  return new URL(config.ORIGINS[0] ?? '').host
}

type Code = { code: string } | { failure: string }

/** The six digits to send, or why they are not: of no use any more, or the line is another's now. */
async function codeOf(ctx: SendCtx, challengeId: string): Promise<Code> {
  const challenge = await ctx.db.challenge.findUnique({ where: { id: challengeId } })
  const isOver = !challenge || challenge.usedAt || challenge.voidedAt || challenge.expiresAt <= new Date()
  if (isOver) return { failure: 'code over' }
  if (!(await isStillOwnSim(ctx, challenge))) return { failure: 'sim of another' }
  return { code: deriveCode(ctx.config.CODE_KEY, challenge.seed) }
}

/**
 * The gateways in the order to ask them. One that took the message before and lost it is not asked again, nor is a
 * message ever kept back: without experience the order is the usual one.
 */
async function chooseProviders({ db, pool }: SendCtx, { replacesId }: Message, operator: Operator) {
  const replaced = replacesId && (await db.message.findUnique({ where: { id: replacesId } }))
  const usual = smsProviders.filter((provider) => !replaced || provider !== replaced.provider)
  return orderProviders(usual, usual.length > 1 ? await readHealth(pool) : [], operator, Math.random())
}

/** The message may be sent once: an answer of the gateway that was stored ends it, however often its job runs. */
async function settle({ db }: SendCtx, { id }: Message, data: Partial<Message>) {
  await db.message.updateMany({ where: { id, state: 'queued' }, data })
}

/**
 * Sends a queued SMS and stores the gateway's answer.
 * @throws Error when no gateway, or no registry that must be asked first, could be reached, so that its job comes back later
 */
export async function sendMessage(ctx: SendCtx, messageId: string): Promise<void> {
  const message = await ctx.db.message.findUnique({ where: { id: messageId } })
  if (message?.state !== 'queued') return
  if (!message.mobileSealed) return settle(ctx, message, { state: 'failed', failure: 'nobody to send to' })
  const content = message.challengeId === null ? { code: addressOf(ctx) } : await codeOf(ctx, message.challengeId)
  if ('failure' in content) return settle(ctx, message, { state: 'failed', failure: content.failure })
  const mobile = ctx.vault.openText('mobile', message.mobileSealed)
  const operator = guessOperator(mobile)
  const providers = await chooseProviders(ctx, message, operator)
  const sms = { mobile, template: message.template as SmsTemplate, token: content.code }
  const answer = await ctx.sms.send(sms, providers)
  if (answer.outcome === 'unavailable') throw new Error('no SMS gateway answers')
  if (answer.outcome === 'rejected') {
    return settle(ctx, message, { state: 'failed', provider: answer.provider, failure: answer.reason })
  }
  return settle(ctx, message, {
    state: 'sent',
    provider: answer.provider,
    providerMessageId: answer.messageId,
    sentAt: new Date(),
    operator,
    checkAt: new Date(Date.now() + firstCheckAfterMs),
  })
}
