import type { Schemas } from '@dadkar/client'
import { api, unwrap } from '../../lib/api.ts'
import { enrolmentQuery } from '../../lib/enrolment.ts'
import { sendWithProof } from '../../lib/proof-of-work.ts'
import { queryClient } from '../../lib/query-client.ts'

/** Binds what a clerk has confirmed to the person's own SIM. What it is refused for may be that the state has changed. */
export async function bindEnrolment(code: string, mobile: string, key: string): Promise<Schemas['Verification']> {
  const body = { enrolmentCode: code, mobile }
  try {
    return await sendWithProof((proof) => {
      const params = { header: { 'Idempotency-Key': key, 'Proof-Of-Work': proof } }
      return unwrap(api.POST('/v1/enrolments/bind', { params, body }))
    })
  } catch (error) {
    void queryClient.invalidateQueries(enrolmentQuery(code))
    throw error
  }
}
