import type { Config } from '../../config.ts'
import type { PortLog } from '../resilience.ts'
import type { Watch } from '../watch.ts'
import type { FaceChecks } from './face.ts'
import { createHttpFace } from './http-face.ts'

type Shared = { timeoutMs: number; log: PortLog; watch?: Watch | undefined }

const nobody: FaceChecks = {
  start: async () => ({ outcome: 'unavailable' }),
  readResult: async () => ({ outcome: 'unavailable' }),
}

/** The provider of the settings. Where they name none, no check can be begun, and level 3 cannot be opened. */
export function createFace(config: Config, shared: Shared): FaceChecks {
  return config.FACE_URL ? createHttpFace({ ...shared, url: config.FACE_URL, apiKey: config.FACE_API_KEY }) : nobody
}
