import { m } from '@dadkar/messages'
import { boardRules } from '@dadkar/procedure/boards'
import { formatNumber } from '../../lib/numbers.ts'
import type { OfficeBoard, OfficeCaseDetail } from './queries.ts'

/** How far a board is from being able to sit. */
export function tellQuorum({ stage, members }: Pick<OfficeBoard, 'stage' | 'members'>): string {
  const { quorum } = boardRules[stage]
  return m['ui.desk.boardIncomplete']({ members: formatNumber(members.length), quorum: formatNumber(quorum) })
}

/** With how many members a session is official, and what to do when fewer came. */
export function tellPresence(stage: OfficeCaseDetail['stage']): string {
  if (stage === 'recognition') return m['ui.desk.presentHintRecognition']()
  return m['ui.desk.presentHintDispute']({ quorum: formatNumber(boardRules[stage].quorum) })
}
