import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'

export const settingGroups = ['codes', 'checks', 'counter', 'sessions', 'documents', 'work', 'services'] as const

/** Every number of the security policy, and those of the environment that tune it. */
export const settingKeys = [
  ...['codeLife', 'codeTries', 'codeResendAfter', 'sendsAnHour', 'sendsADay', 'codeSendsPerIp'],
  ...['wrongCodesUntilFirstLock', 'firstLock', 'wrongCodes', 'secondLock'],
  ...['identityChecksPerPerson', 'identityChecksPerIp', 'identityChecksCeiling', 'proofLife', 'verificationLife'],
  ...['firstRetryAfter', 'followsPerIp', 'receiptsPerIp', 'simCheckLife', 'minimumAge'],
  ...['feedReadsPerIp', 'streamsPerPerson'],
  ...['faceLookAfter', 'faceReturnGrace'],
  ...['paperChecksPerIp', 'enrolmentLife', 'bindingLife', 'counterTries', 'scansKept'],
  ...['accessTokenLife', 'refreshGrace', 'sessionIdle', 'sessionLife', 'stepUpLife', 'mobileChangeLife'],
  ...['passkeysPerPerson', 'passkeyChallengeLife', 'passkeyChallengesPerIp', 'signInHistory'],
  ...['documentsPerPerson', 'documentBytesPerPerson', 'unfinishedUploads', 'uploadLife'],
  ...['draftsPerPerson', 'idempotencyLife', 'staffChangeLife', 'hearingLength'],
  ...['joinTriesPerPerson', 'joinTriesPerIp', 'settlementsADay', 'draftLife', 'draftReminder'],
  ...['viewsPerPerson', 'exportRows', 'reliefAfter', 'reliefWait'],
  ...['briefsADay', 'lettersADay'],
  ...['registryTimeout', 'tick', 'lateAfter', 'deliveryWindow', 'receiptsFor'],
  'portalGap',
] as const

export type SettingKey = (typeof settingKeys)[number]

/** `fold`: so many times as much as another number. `items`: so many may there be. `times`: so often. */
export const settingUnits = ['seconds', 'milliseconds', 'bytes', 'years', 'items', 'times', 'fold'] as const

export const setting = z
  .object({
    key: z.enum(settingKeys),
    value: z.number(),
    unit: z.enum(settingUnits),
    within: z.nullable(z.int()).check(z.describe('The seconds in which `times` are counted.')),
    variable: z
      .nullable(z.string())
      .check(z.describe('The environment variable that sets it; null when a release does.')),
  })
  .register(z.globalRegistry, { id: 'Setting' })

export type Setting = z.infer<typeof setting>

export const settingGroup = z
  .object({ group: z.enum(settingGroups), settings: z.array(setting) })
  .register(z.globalRegistry, { id: 'SettingGroup' })

export type SettingGroup = z.infer<typeof settingGroup>

export const listSettings = endpoint({
  method: 'GET',
  path: '/v1/admin/settings',
  tag: 'Administration',
  access: 'session',
  capacities: ['administrator'],
  summary: 'The numbers of security and reliability that are in force; never a secret or an address',
  description: 'They are read only: a release or the environment changes them.',
  status: 200,
  response: z.object({ items: z.array(settingGroup) }),
  errors: [],
})
