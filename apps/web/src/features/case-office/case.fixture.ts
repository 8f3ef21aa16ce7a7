import type { OfficeBoard, OfficeCase, OfficeCaseDetail } from './queries.ts'

const summary: OfficeCase = {
  id: 'c1',
  caseNumber: '1405-101-000002',
  state: 'registered',
  stage: 'recognition',
  registeredAt: '2026-11-24T08:00:00Z',
  stateSince: '2026-11-24T08:00:00Z',
  dueOn: null,
  claimantName: 'سارا احمدی',
  respondentName: 'کامران رضایی',
  respondentCount: 1,
  board: null,
  version: 3,
  hearingAt: null,
}

export const officeCase = (changes: Partial<OfficeCase> = {}): OfficeCase => ({ ...summary, ...changes })

/** A case as an officer reads it, with what a test changes. */
export function officeCaseDetail(changes: Partial<OfficeCaseDetail> = {}): OfficeCaseDetail {
  const { hearingAt: _, ...fields } = summary
  return {
    ...fields,
    version: 3,
    actions: [],
    asides: [],
    execution: null,
    closing: null,
    parties: [],
    petition: {
      form: 'dadkar.petition-copy.1',
      caseNumber: summary.caseNumber,
      registeredAt: summary.registeredAt,
      claimant: {
        ...{ name: 'سارا احمدی', fatherName: 'محمود', birthYear: 1371, nationalId: '9900101472' },
        ...{ address: 'تهران', job: 'تراشکار', employedFrom: '1399/02/01', employedTo: null },
      },
      respondent: { name: 'کامران رضایی', identifier: null, address: 'تهران' },
      claims: [],
      statement: 'مزد من پرداخت نشده است.',
      signedAt: summary.registeredAt,
    },
    evidence: [],
    cure: null,
    objections: [],
    settlement: null,
    executionRequest: null,
    courtComplaints: [],
    corrections: [],
    joinedInto: null,
    joinedFrom: [],
    hearing: null,
    mayHaveSat: [],
    minutes: null,
    sat: [],
    notices: [],
    timeline: [],
    ...changes,
  }
}

const seats = ['ministry', 'workers', 'employers'] as const

export function boardWith(number: number, openCases: number, members = 3): OfficeBoard {
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    stage: 'recognition',
    number,
    openCases,
    members: seats.slice(0, members).map((seat) => ({ seat, place: 1, name: `عضو ${seat}` })),
  }
}
