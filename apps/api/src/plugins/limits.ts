import type { Pool } from 'pg'
import { type Config, policy } from '../config.ts'
import { makeCounters, spend } from './counters.ts'
import { createIdentityChecks, type IdentityChecks } from './identity-checks.ts'

/** Spends one of what an address may do, or refuses. @throws AppError request.too_many */
type SpendByIp = (ip: string) => Promise<void>

/** Counters shared by all replicas. Each call spends one, or refuses with the seconds until the next is free. */
export type Limits = IdentityChecks & {
  spendCodeSend: SpendByIp
  spendPasskeyChallenge: SpendByIp
  spendFollow: SpendByIp
  spendReceipt: SpendByIp
  spendPaperCheck: SpendByIp
  spendFeedRead: SpendByIp
  /** A tracking code that a person tries. @throws AppError request.too_many */
  spendJoin(personId: string, ip: string): Promise<void>
}

export function createLimits(pool: Pool, config: Config): Limits {
  const counter = makeCounters(pool)
  const spender = (name: string, most: number, seconds: number) => {
    const kept = counter(name, most, seconds)
    return async (key: string) => {
      await spend(kept, key, 'request.too_many')
    }
  }
  const spendJoinOfPerson = spender('joins-person', policy.joinTriesPerPerson, policy.joinWindow)
  const spendJoinOfIp = spender('joins-ip', policy.joinTriesPerIp, policy.joinWindow)
  return {
    ...createIdentityChecks(counter, config),
    spendCodeSend: spender('sends-ip', config.CODE_SENDS_PER_IP, policy.codeSendsWindow),
    spendPasskeyChallenge: spender('passkeys-ip', policy.passkeyChallengesPerIp, policy.passkeyChallengesWindow),
    spendFollow: spender('follows-ip', policy.followsPerIp, policy.followsWindow),
    spendReceipt: spender('receipts-ip', policy.receiptsPerIp, policy.receiptsWindow),
    spendPaperCheck: spender('paper-checks-ip', policy.paperChecksPerIp, policy.paperChecksWindow),
    spendFeedRead: spender('feed-reads-ip', policy.feedReadsPerIp, policy.feedReadsWindow),
    async spendJoin(personId, ip) {
      await spendJoinOfPerson(personId)
      await spendJoinOfIp(ip)
    },
  }
}
