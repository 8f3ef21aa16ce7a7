import type { Manifest } from 'vite'

export const entry = 'index.html'
export const application = 'src/main.tsx'
/** The table of all pages that are not drawn at build time. */
export const otherPages = 'src/app/more-pages.ts'

/** The one style sheet of the application. */
export function findStyles(manifest: Manifest): string {
  const file = Object.values(manifest).find((chunk) => chunk.file.endsWith('.css'))?.file
  if (!file) throw new Error('The build has no style sheet')
  return file
}

/** The scripts a browser needs before a module runs: its chunk and all that it imports statically. */
export function listScripts(manifest: Manifest, module: string): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  function visit(key: string): void {
    if (seen.has(key)) return
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`${key} is not in the manifest`)
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) visit(imported)
  }
  visit(module)
  return files
}
