export type PrintedPaper = { id: string; sha256: string }

/** What the QR code of a paper says after the `#`: `<id>.<sha256>`. Null for anything else. */
export function readPrinted(hash: string): PrintedPaper | null {
  const [, id, sha256] = /^#([0-9a-f-]{36})\.([0-9a-f]{64})$/.exec(hash) ?? []
  return id && sha256 ? { id, sha256 } : null
}
