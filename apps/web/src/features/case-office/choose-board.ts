import type { OfficeBoard } from './queries.ts'

/** A board hears with three members: one each of the ministry, the workers and the employers. */
export function isIncomplete({ members }: Pick<OfficeBoard, 'members'>): boolean {
  return new Set(members.map(({ seat }) => seat)).size < 3
}

/** The complete board with the least to hear, which is proposed for the next case; null when there is none. */
export function findLeastLoaded(boards: readonly OfficeBoard[]): OfficeBoard | null {
  const [least = null] = boards
    .filter((board) => !isIncomplete(board))
    .sort((one, other) => one.openCases - other.openCases || one.number - other.number)
  return least
}
