import type { Config } from '../config.ts'
import { type Fault, verifyAudit } from '../modules/audit/verify-audit.ts'
import { openDatabase } from '../plugins/database.ts'

const words: Record<Fault['what'], string> = {
  changed: 'is not what was sealed',
  missing: 'is gone',
  reordered: 'is not in its place, or was sealed anew',
  gap: 'is missing from the chain',
  unsigned: 'ends the chain without a signature',
  forgedHead: 'has a signature that is not ours, or is not the end that was noted elsewhere',
  late: 'waits to be sealed for more than a minute: does the worker run?',
  unsealed: 'was never sealed',
}

function describe({ what, seq, recordId }: Fault): string {
  const where = [seq === null ? null : `number ${seq}`, recordId && `record ${recordId}`].filter(Boolean).join(', ')
  return `The audit is broken: ${where} ${words[what]}.`
}

function readAnchor(args: string[]) {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(args[args.indexOf('--head') + 1] ?? '') ?? []
  return seq && hash ? { seq: BigInt(seq), hash } : null
}

/**
 * `audit:verify [--head seq:hash]`: walks the chain; with an "audit head" out of an old log, also sees that the chain
 * still holds it.
 * @returns the exit code: 1 when anything is not as it was sealed
 */
export async function auditVerify(config: Config, args: string[]): Promise<number> {
  const anchor = readAnchor(args)
  if (args.includes('--head') && !anchor) {
    console.error('Write the head as number:hash, as the log has it.')
    return 2
  }
  const database = openDatabase(config)
  try {
    const { records, last, waiting, fault } = await verifyAudit(database.pool, config.AUDIT_KEYS, anchor)
    if (fault) {
      console.error(describe(fault))
      return 1
    }
    process.stdout.write(
      `The audit is whole: ${records} records, ${waiting} waiting to be sealed. Head ${last ? `${last.seq}:${last.hash}` : 'none'}\n`,
    )
    return 0
  } finally {
    await database.close()
  }
}
