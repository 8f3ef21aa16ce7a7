import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8')

type Service = {
  command?: string[]
  env_file?: string
  environment?: Record<string, string>
  healthcheck?: object
  volumes?: string[]
  depends_on?: Record<string, { condition: string }>
}
const compose: { services: Record<string, Service> } = parse(await read('docker-compose.yml'), { merge: true })
const settingNames = [...(await read('.env.example')).matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name ?? '')

describe('docker-compose.yml', () => {
  test('runs what the image holds', async () => {
    const bundle = await read('scripts/bundle-api.ts')
    expect(Object.keys(compose.services)).toEqual(['postgres', 'migrate', 'api', 'worker', 'web'])
    expect(compose.services.migrate?.command).toContain('prisma/dist/migrate.js')
    expect(bundle).toContain("outdir: 'prisma/dist'")
    expect(compose.services.worker?.command?.slice(-2)).toEqual(['apps/api/dist/server.js', 'worker'])
  })

  test('starts the API and the worker only on a migrated database', () => {
    for (const name of ['api', 'worker']) {
      expect(compose.services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully')
      expect(compose.services[name]?.env_file).toBe('.env')
    }
  })

  test('checks the health of what serves', () => {
    for (const name of ['postgres', 'api', 'web']) expect(compose.services[name]?.healthcheck).toBeDefined()
  })

  test('keeps the documents on a volume that the API and the worker share', async () => {
    const [path] = /(?<=^STORAGE_PATH=).+/m.exec(await read('.env.example')) ?? []
    for (const name of ['api', 'worker']) expect(compose.services[name]?.volumes).toEqual([`documents:${path}`])
    expect(await read('Dockerfile')).toContain(`-o node -g node -m 700 ${path}`)
  })

  test('holds no secret', () => {
    const values = Object.values(compose.services).flatMap((service) => Object.entries(service.environment ?? {}))
    for (const [name, value] of values.filter(([name]) => /PASSWORD|KEY|SECRET/.test(name))) {
      expect(value, name).toMatch(/^\$\{/)
    }
  })
})

describe('.env.example', () => {
  test('explains every setting of the API, and no other', async () => {
    const config = await read('apps/api/src/config.ts')
    const known = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name)
    const notInImage = ['WEB_DIST']
    const notOfApi = ['POSTGRES_PASSWORD']
    expect(settingNames.filter((name) => !notOfApi.includes(name)).sort()).toEqual(
      known.filter((name) => name && !notInImage.includes(name)).sort(),
    )
  })

  test('gives no secret a value', async () => {
    const example = await read('.env.example')
    for (const name of [
      'DATA_KEYS',
      'INDEX_KEY',
      'CODE_KEY',
      'TOKEN_KEYS',
      'AUDIT_KEYS',
      'RECEIPT_KEYS',
      'JIBIT_SECRET_KEY',
      'FACE_API_KEY',
      'FACE_CALLBACK_KEY',
      'S3_SECRET_ACCESS_KEY',
      'POSTGRES_PASSWORD',
    ]) {
      expect(example).toMatch(new RegExp(`^${name}=$`, 'm'))
    }
  })
})

test('the reverse proxy sends the headers of the browser app', async () => {
  const { document, assets }: Record<string, Record<string, string>> = JSON.parse(await read('apps/web/headers.json'))
  const caddyfile = await read('deploy/Caddyfile')
  for (const [name, value] of Object.entries({ ...document, ...assets })) {
    expect(caddyfile).toContain(`${name} "${value}"`)
  }
})
