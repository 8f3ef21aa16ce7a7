import { m } from '@dadkar/messages'
import type { Setting, SettingGroup } from './queries.ts'

/** What a group of settings is about. */
export function groupName(group: SettingGroup['group']): string {
  const names = {
    codes: m['ui.settings.groupCodes'],
    checks: m['ui.settings.groupChecks'],
    counter: m['ui.settings.groupCounter'],
    sessions: m['ui.settings.groupSessions'],
    documents: m['ui.settings.groupDocuments'],
    work: m['ui.settings.groupWork'],
    services: m['ui.settings.groupServices'],
  }
  return names[group]()
}

/** What a setting says, in words. */
export function settingName(key: Setting['key']): string {
  const names = {
    codeLife: m['ui.settings.codeLife'],
    codeTries: m['ui.settings.codeTries'],
    codeResendAfter: m['ui.settings.codeResendAfter'],
    sendsAnHour: m['ui.settings.sendsAnHour'],
    sendsADay: m['ui.settings.sendsADay'],
    codeSendsPerIp: m['ui.settings.codeSendsPerIp'],
    wrongCodesUntilFirstLock: m['ui.settings.wrongCodesUntilFirstLock'],
    firstLock: m['ui.settings.firstLock'],
    wrongCodes: m['ui.settings.wrongCodes'],
    secondLock: m['ui.settings.secondLock'],
    identityChecksPerPerson: m['ui.settings.identityChecksPerPerson'],
    identityChecksPerIp: m['ui.settings.identityChecksPerIp'],
    identityChecksCeiling: m['ui.settings.identityChecksCeiling'],
    proofLife: m['ui.settings.proofLife'],
    verificationLife: m['ui.settings.verificationLife'],
    followsPerIp: m['ui.settings.followsPerIp'],
    receiptsPerIp: m['ui.settings.receiptsPerIp'],
    feedReadsPerIp: m['ui.settings.feedReadsPerIp'],
    streamsPerPerson: m['ui.settings.streamsPerPerson'],
    paperChecksPerIp: m['ui.settings.paperChecksPerIp'],
    simCheckLife: m['ui.settings.simCheckLife'],
    hearingLength: m['ui.settings.hearingLength'],
    joinTriesPerPerson: m['ui.settings.joinTriesPerPerson'],
    joinTriesPerIp: m['ui.settings.joinTriesPerIp'],
    settlementsADay: m['ui.settings.settlementsADay'],
    minimumAge: m['ui.settings.minimumAge'],
    firstRetryAfter: m['ui.settings.firstRetryAfter'],
    faceLookAfter: m['ui.settings.faceLookAfter'],
    faceReturnGrace: m['ui.settings.faceReturnGrace'],
    enrolmentLife: m['ui.settings.enrolmentLife'],
    bindingLife: m['ui.settings.bindingLife'],
    counterTries: m['ui.settings.counterTries'],
    scansKept: m['ui.settings.scansKept'],
    accessTokenLife: m['ui.settings.accessTokenLife'],
    refreshGrace: m['ui.settings.refreshGrace'],
    sessionIdle: m['ui.settings.sessionIdle'],
    sessionLife: m['ui.settings.sessionLife'],
    stepUpLife: m['ui.settings.stepUpLife'],
    mobileChangeLife: m['ui.settings.mobileChangeLife'],
    passkeysPerPerson: m['ui.settings.passkeysPerPerson'],
    passkeyChallengeLife: m['ui.settings.passkeyChallengeLife'],
    passkeyChallengesPerIp: m['ui.settings.passkeyChallengesPerIp'],
    signInHistory: m['ui.settings.signInHistory'],
    documentsPerPerson: m['ui.settings.documentsPerPerson'],
    documentBytesPerPerson: m['ui.settings.documentBytesPerPerson'],
    unfinishedUploads: m['ui.settings.unfinishedUploads'],
    uploadLife: m['ui.settings.uploadLife'],
    draftsPerPerson: m['ui.settings.draftsPerPerson'],
    idempotencyLife: m['ui.settings.idempotencyLife'],
    staffChangeLife: m['ui.settings.staffChangeLife'],
    registryTimeout: m['ui.settings.registryTimeout'],
    tick: m['ui.settings.tick'],
    lateAfter: m['ui.settings.lateAfter'],
    deliveryWindow: m['ui.settings.deliveryWindow'],
    receiptsFor: m['ui.settings.receiptsFor'],
  }
  return names[key]()
}
