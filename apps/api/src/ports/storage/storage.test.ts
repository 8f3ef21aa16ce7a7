import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStorage } from './create-storage.ts'
import type { Storage } from './storage.ts'

let folder: string
let store: S3rver
let port: number
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dadkar-storage-'))
  store = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'documents', configs: [] }],
  })
  port = (await store.run()).port
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

const open: Record<'fs' | 's3', () => Storage> = {
  fs: () => createStorage(settings('fs')),
  s3: () => createStorage(settings('s3')),
}

function settings(driver: 'fs' | 's3') {
  return {
    STORAGE_DRIVER: driver,
    STORAGE_PATH: join(folder, 'fs'),
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_REGION: 'us-east-1',
    S3_BUCKET: 'documents',
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  } as const
}

async function readAll(storage: Storage, key: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of await storage.read(key)) pieces.push(piece)
  return Buffer.concat(pieces)
}

describe.each(['fs', 's3'] as const)('storage on %s', (driver) => {
  const bytes = Buffer.alloc(1_500_000, 'ن')

  test('gives back what it was given, and the newer under the same key', async () => {
    const storage = open[driver]()
    await storage.put('ab/one/content', bytes)
    expect((await readAll(storage, 'ab/one/content')).equals(bytes)).toBe(true)
    await storage.put('ab/one/content', Buffer.from('newer'))
    expect((await readAll(storage, 'ab/one/content')).toString()).toBe('newer')
  })

  test('removes what lies below a prefix, and nothing beside it', async () => {
    const storage = open[driver]()
    for (const key of ['cd/two/parts/1', 'cd/two/parts/2', 'cd/two/content', 'cd/six/content']) {
      await storage.put(key, bytes)
    }
    await storage.removeAll('cd/two/parts')
    await expect(readAll(storage, 'cd/two/parts/1')).rejects.toThrow()
    expect((await readAll(storage, 'cd/two/content')).length).toBe(bytes.length)
    await storage.removeAll('cd/two')
    await expect(readAll(storage, 'cd/two/content')).rejects.toThrow()
    expect((await readAll(storage, 'cd/six/content')).length).toBe(bytes.length)
    await storage.removeAll('cd/nothing')
  })
})

test('a folder holds whole objects only, and is its owner’s', async () => {
  await open.fs().put('ef/three/content', Buffer.from('x'))
  expect(await readdir(join(folder, 'fs', 'ef', 'three'))).toEqual(['content'])
  expect((await stat(join(folder, 'fs'))).mode & 0o077).toBe(0)
})
