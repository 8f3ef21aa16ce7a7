import type { Config } from '../../config.ts'
import { createFace } from '../face/create-face.ts'
import type { PortLog } from '../resilience.ts'
import type { Watch } from '../watch.ts'
import { createBarRegistry } from './bar.ts'
import { createJibitRegistries } from './jibit.ts'
import type { Registries } from './registries.ts'

/** All registries, each through its adapter. */
export function createRegistries(config: Config, log: PortLog, watch?: Watch): Registries {
  const shared = { timeoutMs: config.REGISTRY_TIMEOUT_MS, log, watch }
  return {
    ...createJibitRegistries({
      ...shared,
      url: config.JIBIT_URL,
      apiKey: config.JIBIT_API_KEY,
      secretKey: config.JIBIT_SECRET_KEY,
    }),
    ...createBarRegistry({ ...shared, url: config.BAR_URL, apiKey: config.BAR_API_KEY }),
    face: createFace(config, shared),
  }
}
