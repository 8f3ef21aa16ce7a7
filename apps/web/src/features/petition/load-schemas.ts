export type PageSchemas = typeof import('./page-schemas.ts')

/** The rules of the pages, loaded apart from them. */
export function loadSchemas(): Promise<PageSchemas> {
  return import('./page-schemas.ts')
}
