import { queryOptions } from '@tanstack/react-query'
import type { JSONWebKeySet } from 'jose'
import { api, unwrap } from '../../lib/api.ts'

/** Without the keys a receipt can still be read, and is said to be unchecked. */
function readKeys(): Promise<JSONWebKeySet | null> {
  return unwrap(api.GET('/v1/receipts/jwks.json')).catch(() => null)
}

/** A receipt, with what its signature is worth. What is signed never changes; whether the service still counts may. */
export function receiptQuery(id: string) {
  return queryOptions({
    queryKey: ['service-receipt', id],
    queryFn: async () => {
      const [receipt, keys, { verifyReceipt }] = await Promise.all([
        unwrap(api.GET('/v1/receipts/{id}', { params: { path: { id } } })),
        readKeys(),
        import('./verify-receipt.ts'),
      ])
      return { receipt, checked: await verifyReceipt(receipt.jws, keys, id) }
    },
  })
}
