import type { Setting, SettingGroup, SettingKey } from '@dadkar/contract/setting'
import { type Config, policy } from '../../config.ts'

type PolicyKey = keyof typeof policy & SettingKey
/** The settings of the environment that are numbers. */
type Variable = keyof { [Name in keyof Config as Config[Name] extends number ? Name : never]: number }
type Window = Extract<keyof typeof policy, `${string}Window`> | number

/** A number of the policy: a release changes it. */
function ofPolicy(key: PolicyKey, unit: Setting['unit'] = 'seconds', window?: Window): Setting {
  return { key, value: policy[key], unit, within: secondsOf(window), variable: null }
}

function secondsOf(window: Window | undefined): number | null {
  return typeof window === 'string' ? policy[window] : (window ?? null)
}

const hour = 3600
const day = 24 * hour

/**
 * The numbers in force, group by group. Each is written down here by its name, and nothing else is ever shown: a secret
 * or an address that is added to the configuration does not come along.
 */
export function listSettings({ config }: { config: Config }): { items: SettingGroup[] } {
  function ofEnvironment(key: SettingKey, variable: Variable, unit: Setting['unit'], window?: Window): Setting {
    return { key, value: config[variable], unit, within: secondsOf(window), variable }
  }
  const codes = [
    ofPolicy('codeLife'),
    ofPolicy('codeTries', 'times'),
    ofPolicy('codeResendAfter'),
    ofPolicy('sendsAnHour', 'times', hour),
    ofPolicy('sendsADay', 'times', day),
    ofEnvironment('codeSendsPerIp', 'CODE_SENDS_PER_IP', 'times', 'codeSendsWindow'),
    ofPolicy('wrongCodesUntilFirstLock', 'times', 'wrongCodeWindow'),
    ofPolicy('firstLock'),
    ofPolicy('wrongCodes', 'times', 'wrongCodeWindow'),
    ofPolicy('secondLock'),
  ]
  const checks = [
    ofEnvironment('identityChecksPerPerson', 'IDENTITY_CHECKS_PER_PERSON', 'times', 'identityChecksWindow'),
    ofEnvironment('identityChecksPerIp', 'IDENTITY_CHECKS_PER_IP', 'times', 'identityChecksWindow'),
    ofPolicy('identityChecksCeiling', 'fold'),
    ofPolicy('proofLife'),
    ofPolicy('verificationLife'),
    ofPolicy('firstRetryAfter'),
    ofPolicy('followsPerIp', 'times', 'followsWindow'),
    ofPolicy('receiptsPerIp', 'times', 'receiptsWindow'),
    ofPolicy('feedReadsPerIp', 'times', 'feedReadsWindow'),
    ofPolicy('paperChecksPerIp', 'times', 'paperChecksWindow'),
    ofPolicy('simCheckLife'),
    ofPolicy('minimumAge', 'years'),
    ofPolicy('faceLookAfter'),
    ofPolicy('faceReturnGrace'),
  ]
  const counter = [
    ofPolicy('enrolmentLife'),
    ofPolicy('bindingLife'),
    ofPolicy('counterTries', 'times'),
    ofPolicy('scansKept'),
  ]
  const sessions = [
    ofPolicy('accessTokenLife'),
    ofPolicy('refreshGrace'),
    ofPolicy('sessionIdle'),
    ofPolicy('streamsPerPerson', 'items'),
    ofPolicy('sessionLife'),
    ofPolicy('stepUpLife'),
    ofPolicy('mobileChangeLife'),
    ofPolicy('passkeysPerPerson', 'items'),
    ofPolicy('passkeyChallengeLife'),
    ofPolicy('passkeyChallengesPerIp', 'times', 'passkeyChallengesWindow'),
    ofPolicy('signInHistory'),
  ]
  const documents = [
    ofPolicy('documentsPerPerson', 'items'),
    ofPolicy('documentBytesPerPerson', 'bytes'),
    ofPolicy('unfinishedUploads', 'items'),
    ofPolicy('uploadLife'),
  ]
  const work = [
    ofPolicy('draftsPerPerson', 'items'),
    ofPolicy('draftLife'),
    ofPolicy('draftReminder'),
    ofPolicy('idempotencyLife'),
    ofPolicy('staffChangeLife'),
    ofPolicy('hearingLength'),
    ofPolicy('joinTriesPerPerson', 'times', 'joinWindow'),
    ofPolicy('joinTriesPerIp', 'times', 'joinWindow'),
    ofPolicy('settlementsADay', 'times', day),
    ofPolicy('viewsPerPerson', 'items'),
    ofPolicy('reliefAfter'),
    ofPolicy('reliefWait'),
    ofPolicy('exportRows', 'items'),
    ofPolicy('briefsADay', 'times', day),
    ofPolicy('lettersADay', 'times', day),
  ]
  const services = [
    ofEnvironment('registryTimeout', 'REGISTRY_TIMEOUT_MS', 'milliseconds'),
    ofEnvironment('tick', 'TICK_MS', 'milliseconds'),
    ofPolicy('lateAfter'),
    ofPolicy('deliveryWindow'),
    ofPolicy('receiptsFor'),
    ofPolicy('portalGap'),
  ]
  const groups = { codes, checks, counter, sessions, documents, work, services }
  return {
    items: Object.entries(groups).map(([group, settings]) => ({ group: group as keyof typeof groups, settings })),
  }
}
