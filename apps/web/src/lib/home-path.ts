import { paths } from './paths.ts'
import type { Session } from './session.ts'

/** Where somebody begins who has just signed in: a clerk at the counter, everybody else with what was sent to them. */
export function homePath({ capacity }: Pick<Session, 'capacity'>): string {
  return capacity === 'clerk' ? paths.counter : paths.kartabl
}
