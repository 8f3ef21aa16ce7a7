import { examineFile } from './modules/documents/examination/examine-file.ts'
import { serveTasks } from './serve-tasks.ts'

/** The process that reads hostile files: bytes in, a verdict out. */
serveTasks(async (bytes: Uint8Array) => {
  try {
    return await examineFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch {
    // What a reader says of a file may hold parts of it.
    throw new Error('the examination failed')
  }
})
