import { Client } from 'pg'

/** Runs one statement on a connection of its own. */
export async function runSql(url: string, text: string, values: unknown[]): Promise<void> {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}
