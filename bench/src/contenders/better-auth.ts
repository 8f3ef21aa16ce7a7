import { getMigrations } from 'better-auth/db/migration'
import { Pool } from 'pg'
import { betterAuthOptions } from '../servers/better-auth-options.ts'
import { type Server, startServer } from '../servers/start-server.ts'

const makeUsers = `
insert into "user" (id, name, email, "emailVerified", "phoneNumber", "phoneNumberVerified", "createdAt", "updatedAt")
select encode(sha256(int8send(n)), 'hex'), 'User ' || n, n || '@example.org', true, '+98990' || lpad(n::text, 7, '0'), true, now(), now()
from generate_series(1, $1) n`

/** Its tables, made by its own migrations, with the same number of accounts. Does nothing where they stand. */
async function prepare(databaseUrl: string, accounts: number) {
  const pool = new Pool({ connectionString: databaseUrl }).on('error', () => {})
  try {
    const { runMigrations } = await getMigrations(betterAuthOptions(pool, 'http://127.0.0.1', new Map()))
    await runMigrations()
    const { rows } = await pool.query('select count(*)::int as users from "user"')
    if (rows[0].users === 0) await pool.query(makeUsers, [accounts])
    await pool.query('vacuum analyze')
  } finally {
    await pool.end()
  }
}

/** better-auth with its phone-number plugin, on a database of its own in the same PostgreSQL. */
export async function startBetterAuth(
  file: string,
  databaseUrl: string,
  accounts: number,
  logDir: string,
): Promise<Server> {
  await prepare(databaseUrl, accounts)
  return startServer({
    name: 'better-auth',
    args: [file],
    readyPath: '/api/auth/ok',
    logDir,
    env: { DATABASE_URL: databaseUrl, DATABASE_POOL: '10' },
  })
}
