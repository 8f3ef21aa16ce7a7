import { examineFile } from './modules/documents/examination/examine-file.ts'

/** The process that reads hostile files: bytes in, a verdict out, null when it could not tell. Ends with its parent. */
process.on('message', async (bytes: Uint8Array) => {
  const verdict = await examineFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).catch(() => null)
  process.send?.(verdict)
})
process.on('disconnect', () => process.exit(0))
