/*
 * What was typed into a form and not sent yet, of this tab only: it outlives a reload and the page on which a fresh code
 * is entered. Where storage is closed, it lasts as long as the application is open.
 */
const prefix = 'dadkar.unsent.'
const inMemory = new Map<string, string>()

/** What was kept under a name, over what a form begins with. */
export function readUnsent<Values extends Record<string, string>>(name: string, empty: Values): Values {
  try {
    return { ...empty, ...JSON.parse(sessionStorage.getItem(prefix + name) ?? inMemory.get(name) ?? '{}') }
  } catch {
    return empty
  }
}

export function keepUnsent(name: string, values: Record<string, unknown>): void {
  const text = JSON.stringify(values)
  inMemory.set(name, text)
  try {
    sessionStorage.setItem(prefix + name, text)
  } catch {
    // Kept in memory.
  }
}

export function dropUnsent(name: string): void {
  inMemory.delete(name)
  try {
    sessionStorage.removeItem(prefix + name)
  } catch {
    // Nothing was stored.
  }
}
