import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../app-error.ts'
import { type Config, policy } from '../config.ts'
import { createProofs } from '../crypto/proof-of-work.ts'

/** Counters shared by all replicas. Each call spends one, or refuses with the seconds until the next is free. */
export type Limits = {
  spendCodeSend(ip: string): Promise<void>
  spendPasskeyChallenge(ip: string): Promise<void>
  spendFollow(ip: string): Promise<void>
  spendReceipt(ip: string): Promise<void>
  spendPaperCheck(ip: string): Promise<void>
  spendFeedRead(ip: string): Promise<void>
  /** A tracking code that a person tries. */
  spendJoin(personId: string, ip: string): Promise<void>
  /**
   * The first checks are free; those after them cost a proof of work, harder as they go on; then none is left.
   * @param person blind index of the national ID, so that no counter names anybody
   * @throws AppError verification.proof_required with the challenge, verification.too_many
   */
  spendIdentityCheck(person: Buffer, ip: string, proof: string | null): Promise<void>
  /** What is stored of a person's checks: how many are spent, and until when they count. */
  readIdentityChecks(person: Buffer): Promise<{ spent: number; until: Date | null }>
  forgiveIdentityChecks(person: Buffer): Promise<void>
  /** Gives a person back a check that no registry answered: an outage is not their fault. */
  refundIdentityCheck(person: Buffer): Promise<void>
}

type LimitedCode = 'request.too_many' | 'verification.too_many'

/** @returns how many are spent, this one included */
async function spend(limiter: RateLimiterPostgres, key: string, code: LimitedCode): Promise<number> {
  try {
    return (await limiter.consume(key)).consumedPoints
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new AppError(code, { params: { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) } })
  }
}

export function createLimits(pool: Pool, config: Config): Limits {
  const limiter = (
    keyPrefix: string,
    points: number,
    duration: number,
    more: { inMemoryBlockOnConsumed?: number } = {},
  ) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration,
      inMemoryBlockOnConsumed: points + 1,
      ...more,
    })
  const sendsByIp = limiter('sends-ip', config.CODE_SENDS_PER_IP, policy.codeSendsWindow)
  const followsByIp = limiter('follows-ip', policy.followsPerIp, policy.followsWindow)
  const receiptsByIp = limiter('receipts-ip', policy.receiptsPerIp, policy.receiptsWindow)
  const paperChecksByIp = limiter('paper-checks-ip', policy.paperChecksPerIp, policy.paperChecksWindow)
  const feedReadsByIp = limiter('feed-reads-ip', policy.feedReadsPerIp, policy.feedReadsWindow)
  const joinsByPerson = limiter('joins-person', policy.joinTriesPerPerson, policy.joinWindow)
  const joinsByIp = limiter('joins-ip', policy.joinTriesPerIp, policy.joinWindow)
  const passkeysByIp = limiter('passkeys-ip', policy.passkeyChallengesPerIp, policy.passkeyChallengesWindow)
  const { identityChecksWindow, identityChecksCeiling: ceiling } = policy
  const freeByPerson = config.IDENTITY_CHECKS_PER_PERSON
  const freeByIp = config.IDENTITY_CHECKS_PER_IP
  // A block in the memory of one process would outlive what is given back, and an administrator's unlocking.
  const unblocked = { inMemoryBlockOnConsumed: 0 }
  const checksByPerson = limiter('checks-person', freeByPerson * ceiling, identityChecksWindow, unblocked)
  const checksByIp = limiter('checks-ip', freeByIp * ceiling, identityChecksWindow, unblocked)
  /** 0 while both are free, then 1, 2, 3 for each further multiple of the free ones. */
  const stageOf = (ofIp: number, ofPerson: number) =>
    Math.max(0, Math.ceil(ofIp / freeByIp) - 1, Math.ceil(ofPerson / freeByPerson) - 1)
  const spentProofs = limiter('proof', 1, policy.proofLife)
  const proofs = createProofs(config, (nonce) =>
    spentProofs.consume(nonce).then(
      () => true,
      (refusal) => {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        return false
      },
    ),
  )

  return {
    async spendCodeSend(ip) {
      await spend(sendsByIp, ip, 'request.too_many')
    },
    async spendFollow(ip) {
      await spend(followsByIp, ip, 'request.too_many')
    },
    async spendReceipt(ip) {
      await spend(receiptsByIp, ip, 'request.too_many')
    },
    async spendPaperCheck(ip) {
      await spend(paperChecksByIp, ip, 'request.too_many')
    },
    async spendFeedRead(ip) {
      await spend(feedReadsByIp, ip, 'request.too_many')
    },
    async spendJoin(personId, ip) {
      await spend(joinsByPerson, personId, 'request.too_many')
      await spend(joinsByIp, ip, 'request.too_many')
    },
    async spendPasskeyChallenge(ip) {
      await spend(passkeysByIp, ip, 'request.too_many')
    },
    async spendIdentityCheck(person, ip, proof) {
      const key = person.toString('base64url')
      const bound = proofs.bind(key, ip)
      const requireProof = async (stage: number) => {
        if (stage === 0 || (await proofs.isSolved(proof, bound))) return
        throw new AppError('verification.proof_required', { params: { challenge: await proofs.ask(bound, stage) } })
      }
      // Whoever has yet to work spends nothing, however many ask at once: a crowd uses up nobody's checks.
      const [ofIp, ofPerson] = await Promise.all([checksByIp.get(ip), checksByPerson.get(key)])
      const stage = stageOf((ofIp?.consumedPoints ?? 0) + 1, (ofPerson?.consumedPoints ?? 0) + 1)
      if (stage < ceiling) await requireProof(stage)
      try {
        const spent = [
          spend(checksByIp, ip, 'verification.too_many'),
          spend(checksByPerson, key, 'verification.too_many'),
        ]
        const [nowOfIp = 0, nowOfPerson = 0] = await Promise.all(spent)
        if (stage === 0) await requireProof(stageOf(nowOfIp, nowOfPerson))
      } catch (refusal) {
        await Promise.all([checksByIp.reward(ip), checksByPerson.reward(key)])
        throw refusal
      }
    },
    async readIdentityChecks(person) {
      const spent = await checksByPerson.get(person.toString('base64url'))
      if (!spent || spent.consumedPoints <= 0) return { spent: 0, until: null }
      return { spent: spent.consumedPoints, until: new Date(Date.now() + spent.msBeforeNext) }
    },
    async forgiveIdentityChecks(person) {
      await checksByPerson.delete(person.toString('base64url'))
    },
    async refundIdentityCheck(person) {
      await checksByPerson.reward(person.toString('base64url'))
    },
  }
}
