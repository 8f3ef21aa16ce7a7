import { fileTypeFromBuffer } from 'file-type'

export type FileKind = 'pdf' | 'jpeg' | 'png' | 'heic'

const kinds: Record<string, FileKind> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/heic': 'heic',
  'image/heif': 'heic',
}

/** As many bytes as it takes to tell a type. */
export const headLength = 4100

/** What a file is by its first bytes; null for what is not accepted, whatever its name says. */
export async function findFileKind(head: Uint8Array): Promise<FileKind | null> {
  // A PDF that begins anywhere else is also something else.
  const detected = await fileTypeFromBuffer(head.subarray(0, headLength)).catch(() => undefined)
  return kinds[detected?.mime ?? ''] ?? null
}
