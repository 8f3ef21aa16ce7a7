import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { Config } from '../../config.ts'
import type { Storage } from './storage.ts'

type StorageConfig = Pick<
  Config,
  | 'STORAGE_DRIVER'
  | 'STORAGE_PATH'
  | 'S3_ENDPOINT'
  | 'S3_REGION'
  | 'S3_BUCKET'
  | 'S3_ACCESS_KEY_ID'
  | 'S3_SECRET_ACCESS_KEY'
>

function createFolder(path: string): Storage {
  const location = resolve(path)
  const disk = new Disk(new FSDriver({ location, visibility: 'private' }))
  return {
    async put(key, sealed) {
      // A name of its own until it is whole: nobody reads half an object, not even after a kill.
      const unfinished = `${key}.${randomUUID()}`
      await mkdir(location, { recursive: true, mode: 0o700 })
      await disk.put(unfinished, sealed)
      await disk.move(unfinished, key)
    },
    read: (key) => disk.getStream(key),
    removeAll: (folder) => disk.deleteAll(folder),
  }
}

/** Loaded only where it is used: the client of S3 weighs much. */
async function openBucket(config: StorageConfig): Promise<Disk> {
  const { S3Driver } = await import('flydrive/drivers/s3')
  return new Disk(
    new S3Driver({
      bucket: config.S3_BUCKET,
      region: config.S3_REGION,
      ...(config.S3_ENDPOINT ? { endpoint: config.S3_ENDPOINT, forcePathStyle: true } : {}),
      credentials: { accessKeyId: config.S3_ACCESS_KEY_ID, secretAccessKey: config.S3_SECRET_ACCESS_KEY },
      visibility: 'private',
      supportsACL: false,
      // Stores that only speak S3, such as MinIO or Ceph, need not know the newer checksums; ours is the seal.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    }),
  )
}

function createBucket(config: StorageConfig): Storage {
  let opening: Promise<Disk> | null = null
  const bucket = () => {
    opening ??= openBucket(config)
    return opening
  }
  return {
    put: async (key, sealed) => (await bucket()).put(key, sealed),
    read: async (key) => (await bucket()).getStream(key),
    removeAll: async (folder) => (await bucket()).deleteAll(folder),
  }
}

/** The storage that the settings name. Nothing is read or written before it is used. */
export function createStorage(config: StorageConfig): Storage {
  return config.STORAGE_DRIVER === 's3' ? createBucket(config) : createFolder(config.STORAGE_PATH)
}
