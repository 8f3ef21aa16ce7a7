import { api, unwrap } from './api.ts'

/** A document that was handed in to an own case. */
export function loadCaseDocument(caseId: string, documentId: string): Promise<Blob> {
  const params = { path: { id: caseId, documentId } }
  return unwrap<Blob>(api.GET('/v1/cases/{id}/documents/{documentId}', { params, parseAs: 'blob' }))
}

/** The same, for the office that has the case. */
export function loadOfficeCaseDocument(caseId: string, documentId: string): Promise<Blob> {
  const params = { path: { id: caseId, documentId } }
  return unwrap<Blob>(api.GET('/v1/office/cases/{id}/documents/{documentId}', { params, parseAs: 'blob' }))
}
