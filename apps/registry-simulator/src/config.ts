import { z } from 'zod'

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
  /** Host named in the WebOTP line of a code message. */
  WEB_OTP_DOMAIN: z.string().default('127.0.0.1'),
  LATE_DELIVERY_SECONDS: z.coerce.number().min(0).default(20),
})

/** The simulator's settings; throws when one is malformed. */
export function readConfig(env: NodeJS.ProcessEnv) {
  const { HOST, PORT, WEB_OTP_DOMAIN, LATE_DELIVERY_SECONDS } = schema.parse(env)
  return {
    host: HOST,
    port: PORT,
    options: { webOtpDomain: WEB_OTP_DOMAIN, lateDeliveryMs: LATE_DELIVERY_SECONDS * 1000 },
  }
}
