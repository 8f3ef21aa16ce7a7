import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const skipped = new Set(['node_modules', 'dist', 'generated', '.cache'])
const markDir = join('node_modules', '.cache', 'dadkar')

async function* filesOf(path: string): AsyncGenerator<string> {
  if ((await stat(path)).isFile()) {
    yield path
    return
  }
  for (const entry of (await readdir(path, { withFileTypes: true })).sort((a, b) => a.name.localeCompare(b.name))) {
    if (!skipped.has(entry.name) && !entry.name.includes('.test.')) yield* filesOf(join(path, entry.name))
  }
}

async function fingerprint(inputs: string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version)
  for (const input of inputs) {
    for await (const file of filesOf(input)) hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}

/** Whether a product was made from exactly these inputs. */
export async function isFresh(product: string, inputs: string[]): Promise<boolean> {
  const mark = await readFile(join(markDir, product), 'utf8').catch(() => '')
  return mark === (await fingerprint(inputs))
}

export async function markFresh(product: string, inputs: string[]): Promise<void> {
  await mkdir(markDir, { recursive: true })
  await writeFile(join(markDir, product), await fingerprint(inputs))
}
