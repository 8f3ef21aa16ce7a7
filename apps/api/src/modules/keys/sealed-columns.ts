/** A column that the vault seals, under which label. `where` tells rows of one label from those of another. */
export type SealedColumn = { table: string; column: string; label: string; where?: string }

const of = (table: string, columns: Record<string, string>): SealedColumn[] =>
  Object.entries(columns).map(([column, label]) => ({ table, column, label }))

/** A test compares this list with the database's columns of sealed bytes. */
export const sealedColumns: readonly SealedColumn[] = [
  ...of('subject', { identifier_sealed: 'nationalId' }).map((c) => ({ ...c, where: `kind = 'person'` })),
  ...of('subject', { identifier_sealed: 'foreignNationalId' }).map((c) => ({ ...c, where: `kind = 'foreigner'` })),
  ...of('subject', { identifier_sealed: 'legalNationalId' }).map((c) => ({ ...c, where: `kind = 'organization'` })),
  ...of('person', {
    birth_date_sealed: 'birthDate',
    mobile_sealed: 'mobile',
    sheba_sealed: 'sheba',
    address_sealed: 'address',
    postal_code_sealed: 'postalCode',
    email_sealed: 'email',
  }),
  ...of('verification', {
    claims_sealed: 'verification-claims',
    found_sealed: 'verification-found',
    face_sealed: 'face-check',
    mobile_sealed: 'mobile',
  }),
  ...of('enrolment', {
    claims_sealed: 'enrolment-claims',
    found_sealed: 'enrolment-found',
    profile_sealed: 'enrolment-profile',
  }),
  ...of('mobile_change', { mobile_sealed: 'mobile' }),
  ...of('challenge', { mobile_sealed: 'mobile' }),
  ...of('petition', { content_sealed: 'petition' }),
  ...of('case_closing', { reason_sealed: 'closing' }),
  ...of('hearing', { minutes_sealed: 'minutes' }),
  ...of('verdict', { content_sealed: 'verdict' }),
  ...of('verdict_signature', { dissent_sealed: 'dissent' }),
  ...of('verdict_correction', { text_sealed: 'correction' }),
  ...of('verdict_service', { annulment_reason_sealed: 'annulment' }),
  ...of('brief', { text_sealed: 'brief' }),
  ...of('settlement', { terms_sealed: 'settlement', reason_sealed: 'settlement-reason' }),
  ...of('court_complaint', { court_number_sealed: 'court-number' }),
  ...of('party', { address_sealed: 'address', join_code_sealed: 'join-code' }),
  ...of('paper_service', { server_sealed: 'paper-server', detail_sealed: 'paper-detail' }),
  ...of('join_request', { reason_sealed: 'join-reason' }),
  ...of('claim', { explanation_sealed: 'explanation' }),
  ...of('paper', { body_sealed: 'paper' }),
  ...of('message', { mobile_sealed: 'mobile' }),
  ...of('document', {
    title_sealed: 'documentTitle',
    file_name_sealed: 'documentName',
    fingerprint_sealed: 'documentFingerprint',
    key_sealed: 'documentKey',
    content_hash_sealed: 'documentHash',
  }),
  ...of('holiday_edit', { reason_sealed: 'holiday-reason' }),
  ...of('desk_view', { content_sealed: 'desk-view' }),
  ...of('expert_appointment', {
    question_sealed: 'expert-question',
    reason_sealed: 'expert-reason',
    report_sealed: 'expert-report',
  }),
  ...of('evidence', { description_sealed: 'evidence', witness_name_sealed: 'witness' }),
  ...of('staff_change', { reason_sealed: 'staff-reason' }),
  ...of('audit_detail', { sealed: 'audit-detail' }),
  ...of('idempotent_request', { response_sealed: 'idempotent-response' }),
]
