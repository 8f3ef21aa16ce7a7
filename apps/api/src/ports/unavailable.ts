type Nature = {
  /** Another try right away may succeed. */
  isTransient?: boolean
  /** The service itself is in trouble, not only this one question. */
  isOutage?: boolean
}

/** A service outside gave no usable answer. `reason` is logged, so it must never carry data of a question or an answer. */
export class Unavailable extends Error {
  readonly reason: string
  readonly isTransient: boolean
  readonly isOutage: boolean

  constructor(reason: string, { isTransient = false, isOutage = true }: Nature = {}) {
    super(reason)
    this.reason = reason
    this.isTransient = isTransient
    this.isOutage = isOutage
  }
}
