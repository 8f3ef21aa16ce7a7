import { paths } from './paths.ts'
import type { Session } from './session.ts'

/** Whether somebody works at a labour office now: an officer of it, or a member of one of its boards. */
export function worksAtDesk({ capacity }: Pick<Session, 'capacity'>): boolean {
  return capacity === 'officer' || capacity === 'boardMember'
}

/** Where somebody begins who has just signed in: staff at their place of work, everybody else with what was sent to them. */
export function homePath(session: Pick<Session, 'capacity'>): string {
  if (worksAtDesk(session)) return paths.desk
  if (session.capacity === 'expert') return paths.expert
  return session.capacity === 'clerk' ? paths.counter : paths.kartabl
}
