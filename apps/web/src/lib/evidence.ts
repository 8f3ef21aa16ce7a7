import type { Schemas } from '@dadkar/client'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './api.ts'
import type { PictureQuery } from './documents.ts'
import { saveFile } from './save-file.ts'

export type Evidence = Schemas['Evidence']

/** From where somebody looks at the evidence of a case: as a party of it, or at a desk of the office. */
export type EvidencePlace = { as: 'party' | 'office'; caseId: string }

const optionsOf = ({ caseId }: EvidencePlace, evidenceId: string) =>
  ({ params: { path: { id: caseId, evidenceId } }, parseAs: 'blob' }) as const

/** The small picture of a file. It does not change; each look from the server is recorded there. */
export function evidencePictureQuery(place: EvidencePlace, id: string): PictureQuery {
  const options = optionsOf(place, id)
  return queryOptions({
    queryKey: ['evidence', place.as, place.caseId, id],
    queryFn: () =>
      unwrap<Blob>(
        place.as === 'party'
          ? api.GET('/v1/cases/{id}/evidence/{evidenceId}/preview', options)
          : api.GET('/v1/office/cases/{id}/evidence/{evidenceId}/preview', options),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Fetches a file and hands it to the browser to keep. */
export async function downloadEvidence(place: EvidencePlace, id: string, fileName: string): Promise<void> {
  const options = optionsOf(place, id)
  const blob = await unwrap<Blob>(
    place.as === 'party'
      ? api.GET('/v1/cases/{id}/evidence/{evidenceId}/content', options)
      : api.GET('/v1/office/cases/{id}/evidence/{evidenceId}/content', options),
  )
  saveFile(blob, fileName)
}
