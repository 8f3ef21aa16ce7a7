import type { CaseDetail } from '@dadkar/contract/case'

/** A case as its claimant sees it just after registration, with what a test changes. */
export function caseWith(changes: Partial<CaseDetail> = {}): CaseDetail {
  return {
    id: 'c1',
    caseNumber: '1405-12-4827',
    trackingCode: null,
    state: 'registered',
    stage: 'recognition',
    version: 1,
    registeredAt: '2026-11-24T08:00:00Z',
    side: 'claimant',
    dueOn: null,
    hearing: null,
    expertDueOn: null,
    actions: [],
    asides: [],
    parties: [
      { side: 'claimant', name: 'سارا احمدی', isIdentified: true, isReader: true },
      { side: 'respondent', name: 'کامران رضایی', isIdentified: true, isReader: false },
    ],
    claims: [],
    evidence: [],
    notices: [],
    execution: null,
    closing: null,
    settlement: null,
    courtComplaints: [],
    corrections: [],
    joinedInto: null,
    joinedFrom: [],
    timeline: [],
    ...changes,
  }
}

export const hearing: NonNullable<CaseDetail['hearing']> = {
  id: 'h1',
  startsAt: '2036-12-09T06:30:00Z',
  boardNumber: 2,
  stage: 'recognition',
  place: {
    name: { fa: 'ادارهٔ کار ری', en: 'Rey labour office' },
    address: { fa: 'ری، خیابان فداییان', en: 'Fadaeian St, Rey' },
  },
}

export const defectNotice: CaseDetail['notices'][number] = {
  id: 'n1',
  kind: 'defectNotice',
  isMine: true,
  addresseeSide: 'claimant',
  placedAt: '2026-11-25T08:00:00Z',
  openedAt: null,
  isService: true,
  alert: { state: 'sent', sentAt: '2026-11-25T08:00:05Z', deliveredAt: null },
  annulment: null,
  limit: { rule: 'defectCure', lastDay: '2026-12-06' },
  receipts: [],
}
