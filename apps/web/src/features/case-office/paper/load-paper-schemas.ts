/** The rules of these pages, loaded apart from them. */
export function loadPaperSchemas(): Promise<typeof import('./paper-schemas.ts')> {
  return import('./paper-schemas.ts')
}
