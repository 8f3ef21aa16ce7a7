import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'
import { type SmsTemplate, smsTemplates } from './ports/sms/sms.ts'

type TemplateShape = Record<SmsTemplate, z.ZodCoercedNumber>

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** The numbers of the security policy, in seconds where they are times. They are ours to tune, not a person's to guess. */
export const policy = {
  codeLife: 5 * minute,
  codeTries: 5,
  codeResendAfter: 60,
  /** Wrong codes of one person in `wrongCodeWindow`, over all codes and flows. */
  wrongCodesUntilFirstLock: 5,
  wrongCodes: 10,
  wrongCodeWindow: day,
  firstLock: 15 * minute,
  secondLock: 2 * hour,
  /** Codes sent to one number since its owner last entered one rightly. */
  sendsAnHour: 5,
  sendsADay: 10,
  /** Terms of a settlement that one party may put before the other. */
  settlementsADay: 5,
  /** Briefs of one party in one case: each sends the others an SMS. */
  briefsADay: 5,
  /** Letters of the branch in one case. */
  lettersADay: 10,
  identityChecksWindow: 6 * hour,
  /** Checks beyond the free ones cost a proof of work, up to this many times the free ones; then none is left. */
  identityChecksCeiling: 4,
  proofLife: 10 * minute,
  verificationLife: day,
  /** A registry that did not answer is asked again after so long, then ever more seldom. */
  firstRetryAfter: 30,
  /** So long after a face check began a job looks how it ended, if the provider has not called. */
  faceLookAfter: 30 * minute,
  /** So long after the provider called, the person themselves may come back, before a job goes on for them. */
  faceReturnGrace: 15,
  accessTokenLife: 10 * minute,
  sessionIdle: 30 * minute,
  sessionLife: 12 * hour,
  /** A refresh token already rotated is still taken for an instant: two tabs may race. */
  refreshGrace: 20,
  stepUpLife: 20 * minute,
  idempotencyLife: day,
  draftsPerPerson: 20,
  /** On the last day of a limit an outage at least so long is told to the office, which may give more time. */
  reliefAfter: 30 * minute,
  /** So long a ruling waits for the office's word on it before it becomes final. */
  reliefWait: 7 * day,
  /** Saved views of the office's lists. */
  viewsPerPerson: 20,
  /** Cases in one file that is taken out of a list. */
  exportRows: 5000,
  /** So long a draft is kept after it was last changed; an SMS tells of its end so long before. */
  draftLife: 90 * day,
  draftReminder: 7 * day,
  documentsPerPerson: 60,
  /** So long a change of administrators waits for the agreement of a second one. */
  staffChangeLife: 7 * day,
  /** So long a code for the counter is taken there. */
  enrolmentLife: 7 * day,
  /** So long what a counter has confirmed can be bound to the person's SIM. */
  bindingLife: day,
  /** Questions that one enrolment may cost each: of a card to the registries, of a number to the SIM registry. */
  counterTries: 8,
  /** So long scans stay whose person never took over what was confirmed. */
  scansKept: 2 * day,
  /** Bytes of one person's files as they were sent. */
  documentBytesPerPerson: 500 * 1024 * 1024,
  unfinishedUploads: 5,
  /** An upload that stands still for so long is given up. */
  uploadLife: 7 * day,
  minimumAge: 15,
  /** So long a board keeps free for one hearing. */
  hearingLength: 30 * minute,
  /** So long no process may be silent before it counts as an outage of the portal; a restart is shorter. */
  portalGap: minute,
  /** A message that takes longer is late; the deliveries of `deliveryWindow` tell how a gateway is. */
  lateAfter: minute,
  deliveryWindow: 15 * minute,
  /** So long a gateway is asked what became of a message. */
  receiptsFor: hour,
  followsPerIp: 20,
  followsWindow: 5 * minute,
  /** Many people of one office share an address, and each looks at a receipt more than once. */
  receiptsPerIp: 100,
  receiptsWindow: 5 * minute,
  paperChecksPerIp: 60,
  paperChecksWindow: 5 * minute,
  /** Tracking codes that a person, and an address, may try. */
  joinTriesPerPerson: 10,
  joinTriesPerIp: 60,
  joinWindow: day,
  codeSendsWindow: 5 * minute,
  passkeyChallengeLife: 5 * minute,
  passkeysPerPerson: 10,
  /** Asking what a passkey has to sign costs one row: many people may share an address, no program should ask all day. */
  passkeyChallengesPerIp: 100,
  passkeyChallengesWindow: 5 * minute,
  /** Open at once, in one process: each tab that is looked at has one. */
  streamsPerPerson: 8,
  /** Calendar services read for many people from few addresses. */
  feedReadsPerIp: 300,
  feedReadsWindow: 5 * minute,
  /** How long an answer of the SIM registry holds: after that it is asked again before a code is sent. */
  simCheckLife: 90 * day,
  mobileChangeLife: 30 * minute,
  signInHistory: 365 * day,
} as const

const bytes32 = z
  .string()
  .transform((value) => Buffer.from(value, 'base64'))
  .refine((value) => value.length === 32, 'must be 32 bytes in base64')

/** `id:base64,id:base64`: the first key is used for new values, the others still open old ones. */
const keyRing = z.string().transform((value, ctx) => {
  const ring = new Map<string, Buffer>()
  for (const entry of value.split(',')) {
    const [id, key] = entry.split(':')
    const parsed = bytes32.safeParse(key)
    if (!id || !/^[a-z0-9]{1,8}$/.test(id) || !parsed.success) {
      ctx.addIssue('must be id:base64 of 32 bytes, several separated by commas')
      return z.NEVER
    }
    ring.set(id, parsed.data)
  }
  return ring
})

const origins = z.string().transform((value, ctx) => {
  const urls = value.split(',').map((origin) => (URL.canParse(origin) ? new URL(origin) : null))
  if (urls.every((url) => url?.protocol === 'http:' || url?.protocol === 'https:')) {
    return urls.flatMap((url) => url?.origin ?? [])
  }
  ctx.addIssue('must be addresses like https://example.org, several separated by commas')
  return z.NEVER
})

/**
 * `id:base64`, several separated by commas: private keys of one kind in PKCS#8 DER. The first signs, all verify.
 * @param kind how Node names the type of such a key, or its curve
 */
const signingKeys = (kind: 'ed25519' | 'prime256v1') =>
  z.string().transform((value, ctx) => {
    try {
      return value.split(',').map((entry) => {
        const [id = '', base64 = ''] = entry.split(':')
        const key = createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' })
        const itsKind = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType
        if (id === '' || itsKind !== kind) throw new Error(`Not a key of ${kind} with an id`)
        return { id, key }
      })
    } catch {
      ctx.addIssue(`must be id:base64 of a private key of ${kind} in PKCS#8 DER`)
      return z.NEVER
    }
  })

/** `template:number`, separated by commas: how SMS.ir numbers the account's templates. */
const templateIds = z
  .string()
  .transform((value) => Object.fromEntries(value.split(',').map((entry) => entry.split(':'))))
  .pipe(z.object(Object.fromEntries(smsTemplates.map((name) => [name, z.coerce.number().int()])) as TemplateShape))

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().default(3000),
  /** Addresses that browsers use to reach the portal, separated by commas. Cookie calls from elsewhere are refused. */
  ORIGINS: origins,
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// URL'),
  DATABASE_POOL: z.coerce.number().int().min(2).default(10),
  WEB_DIST: z.string().optional(),
  DATA_KEYS: keyRing,
  INDEX_KEY: bytes32,
  /** Only while `keys:reindex` runs: the key that it replaces. */
  INDEX_KEY_BEFORE: z.union([z.literal('').transform(() => null), bytes32]).default(null),
  CODE_KEY: bytes32,
  TOKEN_KEYS: signingKeys('ed25519'),
  AUDIT_KEYS: signingKeys('ed25519'),
  RECEIPT_KEYS: signingKeys('prime256v1'),
  JIBIT_URL: z.url(),
  JIBIT_API_KEY: z.string().min(1),
  JIBIT_SECRET_KEY: z.string().min(1),
  BAR_URL: z.url(),
  BAR_API_KEY: z.string().min(1),
  FACE_URL: z.union([z.url(), z.literal('')]).default(''),
  FACE_API_KEY: z.string().default(''),
  FACE_CALLBACK_KEY: z.union([z.string().min(32, 'must have at least 32 characters'), z.literal('')]).default(''),
  KAVENEGAR_URL: z.url(),
  KAVENEGAR_API_KEY: z.string().min(1),
  SMSIR_URL: z.url(),
  SMSIR_API_KEY: z.string().min(1),
  SMSIR_TEMPLATE_IDS: templateIds,
  REGISTRY_TIMEOUT_MS: z.coerce.number().int().default(5000),
  /** So long something waits for a connection to the database, and a transaction for its end, before it is refused. */
  DATABASE_PATIENCE_MS: z.coerce.number().int().min(100).default(5000),
  /** Above this delay of its event loop the API answers 503 until it has caught up. */
  EVENT_LOOP_DELAY_MS: z.coerce.number().int().min(100).default(2000),
  TICK_MS: z.coerce.number().int().min(50).default(5000),
  IDENTITY_CHECKS_PER_PERSON: z.coerce.number().int().default(5),
  IDENTITY_CHECKS_PER_IP: z.coerce.number().int().default(20),
  CODE_SENDS_PER_IP: z.coerce.number().int().default(25),
  STORAGE_DRIVER: z.enum(['fs', 's3']).default('fs'),
  STORAGE_PATH: z.string().min(1).default('.data/documents'),
  S3_ENDPOINT: z.union([z.url(), z.literal('')]).default(''),
  S3_REGION: z.string().default('us-east-1'),
  S3_BUCKET: z.string().default(''),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  CLAMAV_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d+)?$/, 'must be like tcp://clamav:3310')
    .default(''),
  OFFICE_CODE: z
    .string()
    .regex(/^\d{2,4}$/)
    .default('101'),
})

export type Config = Readonly<z.infer<typeof environment>>

/** A secret made of one repeated byte was typed to get going, not made: production refuses it. */
function isWeak(key: Buffer) {
  return new Set(key).size < 16
}

/** @throws Error that names those which a chosen setting needs and which are empty */
function requireFilled(config: Config, chosen: string, needed: readonly (keyof Config)[]) {
  const missing = needed.filter((name) => config[name] === '')
  if (missing.length > 0) throw new Error(`${chosen} needs (see .env.example): ${missing.join(', ')}`)
}

/**
 * Reads the settings; `.env.example` explains each.
 * @throws Error that names every missing or wrong setting, never its value
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The settings are not right (see .env.example):\n${lines.join('\n')}`)
  }
  const config = parsed.data
  if (config.STORAGE_DRIVER === 's3') {
    requireFilled(config, 'STORAGE_DRIVER=s3', ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])
  }
  if (config.FACE_URL !== '') requireFilled(config, 'FACE_URL', ['FACE_API_KEY', 'FACE_CALLBACK_KEY'])
  const secrets = {
    INDEX_KEY: [config.INDEX_KEY],
    CODE_KEY: [config.CODE_KEY],
    DATA_KEYS: [...config.DATA_KEYS.values()],
  }
  const weak = Object.entries(secrets).filter(([, keys]) => keys.some(isWeak))
  if (config.NODE_ENV === 'production' && weak.length > 0) {
    throw new Error(`Make real secrets with "pnpm keys" for: ${weak.map(([name]) => name).join(', ')}`)
  }
  return Object.freeze(config)
}
