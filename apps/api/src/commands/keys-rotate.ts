import type { Config } from '../config.ts'
import { createVault } from '../crypto/vault.ts'
import { resealAll } from '../modules/keys/reseal.ts'
import { openDatabase } from '../plugins/database.ts'

/** `keys:rotate`: seals everything with the first of DATA_KEYS. @returns the exit code: 1 when it has to run again */
export async function keysRotate(config: Config): Promise<number> {
  const [keyId = ''] = config.DATA_KEYS.keys()
  const database = openDatabase({ ...config, DATABASE_POOL: 2 })
  try {
    const vault = createVault(config.DATA_KEYS, config.INDEX_KEY)
    const say = (line: string) => process.stdout.write(`${line}\n`)
    const { resealed, left } = await resealAll({ pool: database.pool, vault, keyId, say })
    if (left > 0) {
      console.error(
        `${left} values were sealed with an older key meanwhile: restart every process, then run this again.`,
      )
      return 1
    }
    say(`${resealed} values sealed anew. Everything is sealed with ${keyId}; the older keys can be removed.`)
    return 0
  } finally {
    await database.close()
  }
}
