import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../app-error.ts'
import { type Config, policy } from '../config.ts'

const codeSendsWindow = 5 * 60

/** Asking what a passkey has to sign costs one row: many people may share an address, no program should ask all day. */
const passkeyChallenges = { points: 100, window: 5 * 60 }

/** Counters shared by all replicas. Each call spends one, or refuses with the seconds until the next is free. */
export type Limits = {
  spendCodeSend(ip: string): Promise<void>
  spendPasskeyChallenge(ip: string): Promise<void>
  /** @param person blind index of the national ID, so that no counter names anybody */
  spendIdentityCheck(person: Buffer, ip: string): Promise<void>
  spendFollow(ip: string): Promise<void>
  /** Gives a person back a check that no registry answered: an outage is not their fault. */
  refundIdentityCheck(person: Buffer): Promise<void>
}

type LimitedCode = 'request.too_many' | 'verification.too_many'

async function spend(limiter: RateLimiterPostgres, key: string, code: LimitedCode) {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new AppError(code, { params: { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) } })
  }
}

export function createLimits(pool: Pool, config: Config): Limits {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration,
      inMemoryBlockOnConsumed: points + 1,
    })
  const sendsByIp = limiter('sends-ip', config.CODE_SENDS_PER_IP, codeSendsWindow)
  const followsByIp = limiter('follows-ip', policy.followsPerIp, policy.followsWindow)
  const passkeysByIp = limiter('passkeys-ip', passkeyChallenges.points, passkeyChallenges.window)
  const checksByPerson = limiter('checks-person', config.IDENTITY_CHECKS_PER_PERSON, policy.identityChecksWindow)
  const checksByIp = limiter('checks-ip', config.IDENTITY_CHECKS_PER_IP, policy.identityChecksWindow)

  return {
    spendCodeSend: (ip) => spend(sendsByIp, ip, 'request.too_many'),
    spendFollow: (ip) => spend(followsByIp, ip, 'request.too_many'),
    spendPasskeyChallenge: (ip) => spend(passkeysByIp, ip, 'request.too_many'),
    async spendIdentityCheck(person, ip) {
      await spend(checksByIp, ip, 'verification.too_many')
      await spend(checksByPerson, person.toString('base64url'), 'verification.too_many')
    },
    async refundIdentityCheck(person) {
      await checksByPerson.reward(person.toString('base64url'))
    },
  }
}
