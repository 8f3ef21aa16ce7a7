import type { Pool } from 'pg'
import { receiptsAtOnce, type SmsGateway, type SmsSender } from '../../ports/sms/sms.ts'
import { notePending, storeReceipt, takeUnchecked } from './messages.queries.ts'

type Unchecked = { id: string; provider: string; providerMessageId: string }

/** Asks the gateways what became of the messages they took, and sends those that did not arrive through the other. */
export async function checkReceipts({ pool, sms }: { pool: Pool; sms: SmsSender }): Promise<void> {
  const { rows } = await pool.query<Unchecked>({ name: 'take-unchecked', text: takeUnchecked })
  for (const gateway of sms.gateways) {
    const own = rows.filter(({ provider }) => provider === gateway.provider)
    for (let from = 0; from < own.length; from += receiptsAtOnce) {
      await checkSome(pool, gateway, own.slice(from, from + receiptsAtOnce))
    }
  }
}

async function checkSome(pool: Pool, gateway: SmsGateway, messages: Unchecked[]) {
  const receipts = await gateway.readReceipts(messages.map(({ providerMessageId }) => providerMessageId))
  if ('outcome' in receipts) return
  const pending: string[] = []
  for (const { id, providerMessageId } of messages) {
    const receipt = receipts.get(providerMessageId)
    if (receipt) {
      const values = [id, receipt.delivery, receipt.deliveredAt]
      await pool.query({ name: 'store-receipt', text: storeReceipt, values })
    } else if (receipt === null) pending.push(id)
  }
  if (pending.length > 0) await pool.query({ name: 'note-pending', text: notePending, values: [pending] })
}
