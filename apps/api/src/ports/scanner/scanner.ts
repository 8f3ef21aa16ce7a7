/** What a virus scanner says of a file. */
export type ScanOutcome =
  | { outcome: 'clean' }
  | { outcome: 'infected' }
  /** No scanner is connected: nothing was looked at. */
  | { outcome: 'notScanned' }
  | { outcome: 'unavailable' }

export type Scanner = {
  scan(bytes: Uint8Array): Promise<ScanOutcome>
}

/** Stands in where no scanner is connected, and says so. */
export const noScanner: Scanner = { scan: async () => ({ outcome: 'notScanned' }) }
