import { isConstituted } from '@dadkar/procedure/boards'
import type { OfficeBoard } from './queries.ts'

/** A board below its quorum is given no case. */
export function isIncomplete({ stage, members }: Pick<OfficeBoard, 'stage' | 'members'>): boolean {
  return !isConstituted(stage, members.length)
}

/** The board with the least to hear of those that can sit, which is proposed for the next case; null when there is none. */
export function findLeastLoaded(boards: readonly OfficeBoard[]): OfficeBoard | null {
  const [least = null] = boards
    .filter((board) => !isIncomplete(board))
    .sort((one, other) => one.openCases - other.openCases || one.number - other.number)
  return least
}
