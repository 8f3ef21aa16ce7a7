import { type Server, startServer } from '../servers/start-server.ts'
import type { Settings } from '../settings.ts'

/** The same work by hand, on the same database, with the same keys and a pool of the same size. */
export function startFloor(file: string, databaseUrl: string, settings: Settings, logDir: string): Promise<Server> {
  return startServer({
    name: 'floor',
    args: [file],
    readyPath: '/ready',
    logDir,
    env: { ...settings.env, DATABASE_URL: databaseUrl, DATABASE_POOL: '10' },
  })
}
