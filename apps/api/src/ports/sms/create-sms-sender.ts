import type { Logger } from 'pino'
import type { Config } from '../../config.ts'
import type { Watch } from '../watch.ts'
import { createFailoverSender } from './failover.ts'
import { createKavenegarSender } from './kavenegar.ts'
import type { SmsSender } from './sms.ts'
import { createSmsIrSender } from './smsir.ts'

/** Kavenegar and SMS.ir; who is asked first is decided per message. */
export function createSmsSender(config: Config, log: Logger, watch: Watch): SmsSender {
  const shared = { timeoutMs: config.REGISTRY_TIMEOUT_MS, log, watch }
  return createFailoverSender([
    createKavenegarSender({ ...shared, url: config.KAVENEGAR_URL, apiKey: config.KAVENEGAR_API_KEY }),
    createSmsIrSender({
      ...shared,
      url: config.SMSIR_URL,
      apiKey: config.SMSIR_API_KEY,
      templateIds: config.SMSIR_TEMPLATE_IDS,
    }),
  ])
}
