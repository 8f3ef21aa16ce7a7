import type { PetitionDraft } from '@dadkar/contract/petition'
import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'

const root = 'petitions'

const pollMs = 3000

/** Drafts are few (the API allows 20): one page holds them all. */
export function draftsQuery() {
  return queryOptions({
    queryKey: [root, 'drafts'],
    queryFn: async () => (await unwrap(api.GET('/v1/petitions', { params: { query: { limit: 100 } } }))).items,
  })
}

export function meQuery() {
  return queryOptions({ queryKey: ['me'], queryFn: () => unwrap(api.GET('/v1/me')) })
}

function forgetDrafts() {
  return queryClient.invalidateQueries({ queryKey: draftsQuery().queryKey })
}

export async function createPetition(key: string) {
  const petition = await unwrap(api.POST('/v1/petitions', { params: { header: { 'Idempotency-Key': key } } }))
  void forgetDrafts()
  return petition
}

export async function discardPetition(id: string) {
  await unwrap(api.DELETE('/v1/petitions/{id}', { params: { path: { id } } }))
  await forgetDrafts()
}

export function getPetition(id: string) {
  return unwrap(api.GET('/v1/petitions/{id}', { params: { path: { id } } }))
}

export async function savePetition(id: string, version: number, content: PetitionDraft) {
  const saved = await unwrap(
    api.PUT('/v1/petitions/{id}', {
      params: { path: { id } },
      body: { version, content },
      keepalive: isShort(content),
    }),
  )
  void forgetDrafts()
  return saved
}

/** Browsers let up to 64 kB outlive the page that sends it. */
function isShort(content: PetitionDraft): boolean {
  return JSON.stringify(content).length < 15_000
}

/** What a saved version still lacks and what is wise to look at; while a file is on its way it is asked for again. */
export function checkQuery(id: string, version: number) {
  return queryOptions({
    queryKey: [root, 'check', id, version],
    queryFn: () => unwrap(api.GET('/v1/petitions/{id}/check', { params: { path: { id } } })),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.missing.some(({ code }) => code === 'evidence.document_not_ready') ? pollMs : false,
  })
}

export function startSignature(id: string) {
  return unwrap(api.POST('/v1/petitions/{id}/signatures', { params: { path: { id } } }))
}

export function resendSignatureCode(id: string, challengeId: string) {
  return unwrap(
    api.POST('/v1/petitions/{id}/signatures/{challengeId}/resend', { params: { path: { id, challengeId } } }),
  )
}

type Signature = { challengeId: string; code: string; version: number }

export async function submitPetition(id: string, signature: Signature, key: string) {
  const receipt = await unwrap(
    api.POST('/v1/petitions/{id}/submit', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: signature,
    }),
  )
  void forgetDrafts()
  void queryClient.invalidateQueries({ queryKey: ['cases', 'list'] })
  return receipt
}
