import { maxDocumentSize } from '@dadkar/contract/document-rules'
import { m } from '@dadkar/messages'
import { errorText } from './error-text.ts'

const sampled = 64 * 1024
const megabyte = 1024 * 1024

/** By what a file is known again: its length, its beginning and its end, as SHA-256 in hex. */
export async function fingerprintOf(file: File): Promise<string> {
  const edges = new Blob([String(file.size), ':', file.slice(0, sampled), file.slice(-sampled)])
  const digest = await crypto.subtle.digest('SHA-256', await edges.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What is announced of a file before its bytes are sent. */
export async function describeFile(file: File) {
  return { fileName: file.name, size: file.size, fingerprint: await fingerprintOf(file) }
}

/** What speaks against a file before it is sent. */
export function fileError(file: File | null): string | undefined {
  if (file === null) return m['ui.documents.fileEmpty']()
  if (file.size === 0) return errorText('document.empty')
  return file.size > maxDocumentSize ? errorText('document.too_large', { max: maxDocumentSize / megabyte }) : undefined
}
