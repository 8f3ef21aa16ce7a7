import type { Readable } from 'node:stream'

/** Where sealed bytes lie, under random keys. It never sees a plain byte or a name. */
export type Storage = {
  /** Stores an object whole or not at all; one of the same key is replaced. */
  put(key: string, sealed: Uint8Array): Promise<void>
  read(key: string): Promise<Readable>
  /**
   * Removes every object below a folder; none is no error. No folder's name may begin with another's: S3 knows
   * beginnings, not folders. Ours are random and of one length.
   */
  removeAll(folder: string): Promise<void>
}
