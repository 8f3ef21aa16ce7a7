import type { RefusalReason } from '@dadkar/contract/document-rules'

/** What a file turned out to be, made safe to give back. */
export type Accepted = {
  mediaType: 'application/pdf' | 'image/jpeg' | 'image/png'
  /** Null where the file itself is kept as it came. */
  content: Uint8Array | null
  /** A small JPEG. */
  preview: Uint8Array | null
  pages: number | null
}

export type Verdict = { accepted: Accepted } | { refusedFor: RefusalReason }

/** Thrown inside an examination as soon as the answer is known. */
export class Refusal extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(reason)
    this.reason = reason
  }
}
