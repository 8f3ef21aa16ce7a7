/** An answer of the API, or an error that names what was refused. */
export async function need<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await call
  if (data === undefined) throw new Error(`The portal refused: ${(error as { code?: string })?.code}`)
  return data
}
