import { type ErrorCode, errorStatus } from '@dadkar/contract/errors'

type Details = {
  params?: Record<string, string | number>
  /** Path of each wrong field → the code of its error. */
  fields?: Record<string, string>
}

/** The one way a request is refused; the errors plugin turns it into a problem. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: Details['params']
  readonly fields: Details['fields']

  constructor(code: ErrorCode, details: Details = {}) {
    super(code)
    this.code = code
    this.params = details.params
    this.fields = details.fields
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
