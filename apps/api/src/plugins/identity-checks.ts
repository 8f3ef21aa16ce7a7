import { AppError } from '../app-error.ts'
import { type Config, policy } from '../config.ts'
import { createProofs } from '../crypto/proof-of-work.ts'
import { type MakeCounter, spend, trySpend } from './counters.ts'

/** How often an identity may be checked. A person is told by the blind index of the national ID: no counter names anybody. */
export type IdentityChecks = {
  /**
   * The first checks are free; those after them cost a proof of work, harder as they go on; then none is left.
   * @throws AppError verification.proof_required with the challenge, verification.too_many
   */
  spendIdentityCheck(person: Buffer, ip: string, proof: string | null): Promise<void>
  /** What is stored of a person's checks: how many are spent, and until when they count. */
  readIdentityChecks(person: Buffer): Promise<{ spent: number; until: Date | null }>
  forgiveIdentityChecks(person: Buffer): Promise<void>
  /** Gives a person back a check that no registry answered: an outage is not their fault. */
  refundIdentityCheck(person: Buffer): Promise<void>
}

export function createIdentityChecks(counter: MakeCounter, config: Config): IdentityChecks {
  const { identityChecksWindow: window, identityChecksCeiling: ceiling } = policy
  const freeByPerson = config.IDENTITY_CHECKS_PER_PERSON
  const freeByIp = config.IDENTITY_CHECKS_PER_IP
  // A block in the memory of one process would outlive what is given back, and an administrator's unlocking.
  const unblocked = { inMemoryBlockOnConsumed: 0 }
  const byPerson = counter('checks-person', freeByPerson * ceiling, window, unblocked)
  const byIp = counter('checks-ip', freeByIp * ceiling, window, unblocked)
  const spentProofs = counter('proof', 1, policy.proofLife)
  const proofs = createProofs(config, (nonce) => trySpend(spentProofs, nonce))

  const keyOf = (person: Buffer) => person.toString('base64url')
  /** 0 while both are free, then 1, 2, 3 for each further multiple of the free ones. */
  const stageOf = (ofIp: number, ofPerson: number) =>
    Math.max(0, Math.ceil(ofIp / freeByIp) - 1, Math.ceil(ofPerson / freeByPerson) - 1)

  return {
    async spendIdentityCheck(person, ip, proof) {
      const key = keyOf(person)
      const bound = proofs.bind(key, ip)
      const requireProof = async (stage: number) => {
        if (stage === 0 || (await proofs.isSolved(proof, bound))) return
        throw new AppError('verification.proof_required', { params: { challenge: await proofs.ask(bound, stage) } })
      }
      // Whoever has yet to work spends nothing, however many ask at once: a crowd uses up nobody's checks.
      const [ofIp, ofPerson] = await Promise.all([byIp.get(ip), byPerson.get(key)])
      const stage = stageOf((ofIp?.consumedPoints ?? 0) + 1, (ofPerson?.consumedPoints ?? 0) + 1)
      if (stage < ceiling) await requireProof(stage)
      try {
        const spent = [spend(byIp, ip, 'verification.too_many'), spend(byPerson, key, 'verification.too_many')]
        const [nowOfIp = 0, nowOfPerson = 0] = await Promise.all(spent)
        if (stage === 0) await requireProof(stageOf(nowOfIp, nowOfPerson))
      } catch (refusal) {
        await Promise.all([byIp.reward(ip), byPerson.reward(key)])
        throw refusal
      }
    },
    async readIdentityChecks(person) {
      const spent = await byPerson.get(keyOf(person))
      if (!spent || spent.consumedPoints <= 0) return { spent: 0, until: null }
      return { spent: spent.consumedPoints, until: new Date(Date.now() + spent.msBeforeNext) }
    },
    async forgiveIdentityChecks(person) {
      await byPerson.delete(keyOf(person))
    },
    async refundIdentityCheck(person) {
      await byPerson.reward(keyOf(person))
    },
  }
}
