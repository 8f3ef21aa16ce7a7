import type { Capacity } from './capacity.ts'

export const documentKinds = [
  'identityCardFront',
  'identityCardBack',
  'endOfServiceCard',
  'businessLicence',
  'employmentContract',
  'other',
] as const

export type DocumentKind = (typeof documentKinds)[number]

export const documentStates = ['uploading', 'processing', 'ready', 'refused', 'quarantined'] as const

/** Why a file that arrived whole was not accepted. */
export const refusalReasons = [
  'type_not_accepted',
  'damaged',
  'too_many_pixels',
  'too_complex',
  'hidden_data',
  'pdf_locked',
  'pdf_active',
  'pdf_too_long',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** Largest file, in bytes. */
export const maxDocumentSize = 50 * 1024 * 1024

/** What browsers offer in their file picker; the server judges by content. */
export const acceptedTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/heif'] as const

/** The documents that somebody in these capacities will be asked for, sooner or later. Nothing forces them. */
export function wantedDocuments(capacities: readonly Capacity[]): DocumentKind[] {
  const own: DocumentKind[] = ['identityCardFront', 'identityCardBack']
  if (capacities.includes('worker')) own.push('employmentContract')
  if (capacities.includes('employer')) own.push('businessLicence')
  return own
}
