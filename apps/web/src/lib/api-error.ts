import type { Problem } from './problem.ts'

/** What `unwrap` throws: the problem the API answered with, or that it could not be reached. */
export class ApiError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'ApiError'
    this.problem = problem
  }
}

/** Not an answer of the API but the lack of one. */
export const connectionFailed: Problem = { code: 'connection.failed' }
