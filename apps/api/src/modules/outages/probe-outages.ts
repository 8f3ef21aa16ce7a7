import type { Pool } from 'pg'
import type { Registries } from '../../ports/registries/registries.ts'
import { type SmsSender, smsProviders } from '../../ports/sms/sms.ts'
import type { Watch } from '../../ports/watch.ts'
import { listUnseenOutages } from './outages.queries.ts'

type ProbeCtx = { pool: Pool; registries: Registries; sms: SmsSender; watch: Watch }

/** Numbers of the right form that are issued to nobody: whatever is answered, it is an answer. */
const nobody = {
  nationalId: '0000000019',
  birthDate: { year: 1300, month: 1, day: 1 },
  mobile: '+989000000000',
  sheba: 'IR490000000000000000000000',
  legalNationalId: '14000000080',
  fidaCode: '100000000000',
}

const probes: Record<string, (registries: Registries) => Promise<unknown>> = {
  civil: (registries) => registries.identify(nobody.nationalId, nobody.birthDate),
  sim: (registries) => registries.matchMobile(nobody.nationalId, nobody.mobile),
  bank: (registries) => registries.matchSheba(nobody.nationalId, nobody.sheba),
  company: (registries) => registries.identifyOrganization(nobody.legalNationalId, '1'),
  foreigners: (registries) => registries.identifyForeigner(nobody.fidaCode),
  bar: (registries) => registries.findLicence(nobody.nationalId, '1'),
  face: (registries) => registries.face.readResult('none'),
}

/**
 * Asks the services whose outage nobody has seen for a while: the process that saw it may have died, or nobody has
 * asked since. An answer reaches the ledger as every answer does. A gateway is asked for a receipt, which sends nothing.
 */
export async function probeOutages({ pool, registries, sms, watch }: ProbeCtx): Promise<void> {
  const { rows } = await pool.query<{ service: string }>(listUnseenOutages, [Object.keys(probes), [...smsProviders]])
  for (const { service } of rows) {
    await probes[service]?.(registries)
    const receipts = await sms.gateways.find(({ provider }) => provider === service)?.readReceipts(['1'])
    if (receipts && !('outcome' in receipts)) watch.closed(service)
  }
}
