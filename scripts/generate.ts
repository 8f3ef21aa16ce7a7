import { runQuietly } from './run.ts'

/** Everything generated: the database client, the compiled texts, the API client. */
await runQuietly('pnpm', ['--filter', '@dadkar/prisma', 'generate'])
await runQuietly('pnpm', ['--filter', '@dadkar/messages', 'generate'])
await runQuietly('pnpm', ['--filter', '@dadkar/client', 'generate'])
