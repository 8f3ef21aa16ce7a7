/** The rules of the steps, loaded apart from their pages. */
export function loadSchemas(): Promise<typeof import('./step-schemas.ts')> {
  return import('./step-schemas.ts')
}
