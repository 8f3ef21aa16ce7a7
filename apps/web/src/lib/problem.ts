/** What the API says went wrong (RFC 9457), as far as screens decide by it. */
export type Problem = {
  code: string
  params?: Record<string, unknown>
  fields?: Record<string, string>
  /** The signed proof of an attempt that failed through our fault. */
  attempt?: string
}

/** The problem an error carries, whoever threw it; null when it is something else, such as a broken line. */
export function findProblem(error: unknown): Problem | null {
  const candidate = isObject(error) && isObject(error.problem) ? error.problem : error
  if (!isObject(candidate) || typeof candidate.code !== 'string') return null
  return {
    code: candidate.code,
    params: isObject(candidate.params) ? candidate.params : undefined,
    fields: isObject(candidate.fields) ? (candidate.fields as Record<string, string>) : undefined,
    ...(typeof candidate.attempt === 'string' && { attempt: candidate.attempt }),
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
