const prefix = 'present.'

/** The name of the box of a sitting. */
export const presentName = (id: string) => `${prefix}${id}`

/** Which sittings are marked in a form, by the names of its boxes. */
export function readPresent(names: Iterable<string>): string[] {
  return [...names].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
}
