import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeKeys } from '@dadkar/api/make-keys'

/** The secrets of the bench: real ones, kept beside the data they seal, in the form of the API's settings and parsed. */
export type Settings = {
  env: ReturnType<typeof makeKeys>
  dataKeys: ReadonlyMap<string, Buffer>
  indexKey: Buffer
  codeKey: Buffer
  tokenKey: { id: string; key: KeyObject }
}

function parseEntry(entry: string): [string, Buffer] {
  const [id = '', value = ''] = entry.split(':')
  return [id, Buffer.from(value, 'base64')]
}

export async function openSettings(dataDir: string): Promise<Settings> {
  const file = join(dataDir, 'keys.json')
  const kept = await readFile(file, 'utf8').then(JSON.parse, () => ({}))
  const env: Settings['env'] = { ...makeKeys(), ...kept }
  await writeFile(file, JSON.stringify(env), { mode: 0o600 })
  const [id, key] = parseEntry(env.TOKEN_KEYS)
  return {
    env,
    dataKeys: new Map([parseEntry(env.DATA_KEYS)]),
    indexKey: Buffer.from(env.INDEX_KEY, 'base64'),
    codeKey: Buffer.from(env.CODE_KEY, 'base64'),
    tokenKey: { id, key: createPrivateKey({ key, format: 'der', type: 'pkcs8' }) },
  }
}
