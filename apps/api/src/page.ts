/** A page of a list: keyset paging, so that page one thousand costs what page one costs. */
export type PageRequest = { cursor: string | null; limit: number }

const defaultLimit = 20

export function toPageRequest(query: { cursor?: string | undefined; limit?: number | undefined }): PageRequest {
  return { cursor: query.cursor ?? null, limit: query.limit ?? defaultLimit }
}

/** @param rows one more than `limit`, if there are more */
export function toPage<Row extends { id: string }, Item>(rows: Row[], limit: number, toItem: (row: Row) => Item) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(toItem), nextCursor: rows.length > limit && last ? last.id : null }
}
