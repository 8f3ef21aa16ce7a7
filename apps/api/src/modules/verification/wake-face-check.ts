import { AppError } from '../../app-error.ts'
import { policy } from '../../config.ts'
import type { PublicCtx } from '../../context.ts'

/**
 * Brings the next look nearer, never further away, of the attempt that waits for this check; one that is over is left
 * alone. $1 reference · $2 seconds
 */
const wake = `
with known as (select id from verification where face_reference = $1),
woken as (
  update verification v set next_try_at = least(v.next_try_at, now() + $2 * interval '1 second')
  from known
  where v.id = known.id and v.state = 'waiting' and v.waiting_for = 'face' and v.expires_at > now()
)
select count(*)::int as known from known`

/**
 * The provider says that a check has ended. A job asks it how, after a moment in which the person themselves may come
 * back and go on.
 * @throws AppError face_check.not_found
 */
export async function wakeFaceCheck({ pool }: Pick<PublicCtx, 'pool'>, reference: string): Promise<void> {
  const { rows } = await pool.query<{ known: number }>(wake, [reference, policy.faceReturnGrace])
  if (!rows[0]?.known) throw new AppError('face_check.not_found')
}
