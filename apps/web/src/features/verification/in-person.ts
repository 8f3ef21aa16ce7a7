import { redirect } from 'react-router'
import { queryClient } from '../../lib/query-client.ts'
import { saveAnswers, saveProgress } from './draft.ts'
import { journey } from './journey.ts'
import { levelsQuery } from './queries.ts'

/** A loader that begins the journey to a counter office anew; while level 4 is closed, where the reason stands. */
export async function beginInPerson(): Promise<never> {
  const levels = await queryClient.ensureQueryData(levelsQuery)
  if (!levels.some(({ level, isOpen }) => level === 4 && isOpen)) throw redirect(journey.level)
  saveAnswers({ level: '4' })
  saveProgress({ verificationId: null, sendKey: null })
  throw redirect(journey.role)
}
