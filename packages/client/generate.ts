import { readFile, writeFile } from 'node:fs/promises'
import { buildOpenApi } from '@dadkar/contract/openapi'
import openapiTS, { astToString } from 'openapi-typescript'

/** Writes the API's document and its types. With `--check`, fails instead when those committed are not what the contract says. */
const isCheck = process.argv.includes('--check')
const at = (name: string) => new URL(name, import.meta.url)

async function put(name: string, content: string) {
  const file = at(name)
  if ((await readFile(file, 'utf8').catch(() => '')) === content) return
  if (isCheck) {
    console.error(`packages/client/${name} is older than the contract; run: pnpm generate`)
    process.exit(1)
  }
  await writeFile(file, content)
}

const document = JSON.stringify(buildOpenApi(), null, 2)
await put('openapi.json', `${document}\n`)
await put('src/schema.ts', `// Generated from the contract by generate.ts\n${astToString(await openapiTS(document))}`)
