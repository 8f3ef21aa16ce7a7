const sampled = 64 * 1024

/** By what a file is known again: its length, its beginning and its end, as SHA-256 in hex. */
export async function fingerprintOf(file: File): Promise<string> {
  const edges = new Blob([String(file.size), ':', file.slice(0, sampled), file.slice(-sampled)])
  const digest = await crypto.subtle.digest('SHA-256', await edges.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
