import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

export const migrationsDir = fileURLToPath(new URL('../migrations', import.meta.url))
const schemaPath = fileURLToPath(new URL('../schema.prisma', import.meta.url))

let isLoaded = false

/** Node cannot import the engine's .wasm itself: instantiate it once and hand it to its bindings. */
async function loadEngine() {
  if (isLoaded) return
  const wasmPath = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
  isLoaded = true
}

/** The official Prisma schema engine, over a driver adapter instead of its native binary. */
export async function createSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  await loadEngine()
  const { files } = await readSchema()
  return bindings.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

export async function readSchema() {
  return { files: [{ path: schemaPath, content: await readFile(schemaPath, 'utf8') }] }
}

export async function readMigrations(): Promise<bindings.MigrationList> {
  const entries = await readdir(migrationsDir, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path): Promise<bindings.MigrationDirectory> => {
      const content = await readFile(`${migrationsDir}/${path}/migration.sql`, 'utf8')
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: content } } }
    }),
  )
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

export const noFilters: bindings.SchemaFilter = { externalTables: [], externalEnums: [] }
