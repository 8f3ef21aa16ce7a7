import { z } from 'zod'
import { createJsonHttp, readShape } from '../json-http.ts'
import { createGuard, type PortOptions } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import type { Registries } from './registries.ts'

const licenceShape = z.object({ bar: z.string().min(1), status: z.enum(['active', 'suspended']) })

/** The bar's registry of licences. Its wire shape is our own (see the simulator's README): a real one is written here. */
export function createBarRegistry({ url, apiKey, ...options }: PortOptions): Pick<Registries, 'findLicence'> {
  const http = createJsonHttp(url)
  const guard = createGuard('bar', { ...options, isRepeatable: true })
  return {
    findLicence: (nationalId, licenceNumber) =>
      guard(async (signal) => {
        const headers = { 'x-api-key': apiKey }
        const query = { nationalId, licenceNumber }
        const answer = await http({ method: 'GET', path: '/v1/licences', query, headers }, signal)
        if (answer.status === 404) return { outcome: 'mismatch' as const }
        if (answer.status !== 200)
          throw new Unavailable(`status ${answer.status}`, { isTransient: answer.status >= 500 })
        const { bar, status } = readShape(licenceShape, answer.body)
        return { outcome: 'match' as const, licence: { bar, isActive: status === 'active' } }
      }),
  }
}
