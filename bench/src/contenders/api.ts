import { type Server, startServer } from '../servers/start-server.ts'
import type { Settings } from '../settings.ts'

/** Nothing listens there: neither lists nor sign-in ask a registry, and no worker runs to send the queued SMS. */
const nowhere = 'http://127.0.0.1:9'

/**
 * The API as it runs in production, its log level included. It takes the caller's address from the proxy before it,
 * so that each caller has a counter of sends of their own, as callers have.
 */
export function startApi(file: string, databaseUrl: string, settings: Settings, logDir: string): Promise<Server> {
  return startServer({
    name: 'api',
    args: [file, 'api'],
    readyPath: '/health/ready',
    logDir,
    env: {
      ...settings.env,
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: '10',
      LOG_LEVEL: 'info',
      TRUST_PROXY: 'true',
      ORIGINS: 'https://dadkar.example',
      CODE_SENDS_PER_IP: '1000000',
      JIBIT_URL: nowhere,
      JIBIT_API_KEY: 'unused',
      JIBIT_SECRET_KEY: 'unused',
      BAR_URL: nowhere,
      BAR_API_KEY: 'unused',
      KAVENEGAR_URL: nowhere,
      KAVENEGAR_API_KEY: 'unused',
      SMSIR_URL: nowhere,
      SMSIR_API_KEY: 'unused',
      SMSIR_TEMPLATE_IDS:
        'dadkar-code:1,dadkar-notice:2,dadkar-mobile-changed:3,dadkar-go-on:4,dadkar-member-closed:5,dadkar-draft:6,dadkar-changed:7',
    },
  })
}
