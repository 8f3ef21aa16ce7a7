import { startStack } from '../../scripts/stack.ts'
import { dataDir, port, simulatorPort } from './environment.ts'

/** The whole stack for the run, with an address everybody shares: limits per address are raised, those per person stay. */
export default async function setup() {
  const stack = await startStack({
    dataDir,
    port,
    simulatorPort,
    settings: {
      IDENTITY_CHECKS_PER_IP: '1000',
      CODE_SENDS_PER_IP: '1000',
      REGISTRY_TIMEOUT_MS: '2000',
      LOG_LEVEL: 'debug',
    },
  })
  return () => stack.stop()
}
