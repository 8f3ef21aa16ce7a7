import { createCheckDesk } from './face/checks.ts'
import { createMessageLog } from './messages.ts'
import { createSwitchboard } from './switchboard.ts'
import { listTemplates } from './templates.ts'

export type SimulatorOptions = {
  /** Credentials that Jibit accepts. */
  jibit?: { apiKey: string; secretKey: string }
  /** Life of a Jibit access token. */
  tokenLifeMs?: number
  kavenegarKey?: string
  smsIrKey?: string
  barKey?: string
  faceKey?: string
  /** What callbacks about face checks are signed with. */
  faceCallbackKey?: string
  /** So long a face check may be finished. */
  faceCheckLifeMs?: number
  /** How late a slow operator delivers. */
  lateDeliveryMs?: number
  /** Host named in the WebOTP line of a code message. */
  webOtpDomain?: string
}

/** The keys of the simulated accounts, unless others are given; they open nothing real. */
export const demoCredentials = {
  jibit: { apiKey: 'demo-api-key', secretKey: 'demo-secret-key' },
  kavenegarKey: 'demo-kavenegar-key',
  smsIrKey: 'demo-smsir-key',
  barKey: 'demo-bar-key',
  faceKey: 'demo-face-key',
  faceCallbackKey: 'demo-face-callback-key-of-32-characters',
} as const

export type Simulation = ReturnType<typeof createSimulation>

/** The state that all simulated providers share. */
export function createSimulation(options: SimulatorOptions) {
  const {
    tokenLifeMs = 5 * 60_000,
    faceCheckLifeMs = 20 * 60_000,
    lateDeliveryMs = 20_000,
    webOtpDomain = '127.0.0.1',
    ...credentials
  } = { ...demoCredentials, ...options }
  return {
    credentials,
    tokenLifeMs,
    switchboard: createSwitchboard(),
    checks: createCheckDesk({ lifeMs: faceCheckLifeMs, callbackKey: credentials.faceCallbackKey }),
    messages: createMessageLog({ lateDeliveryMs }),
    templates: listTemplates(webOtpDomain),
  }
}
