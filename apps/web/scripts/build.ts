/**
 * Builds the application once per language into `dist/`, draws the public pages into HTML, and compresses everything.
 * Persian lives at the root, English under `en/`; the hashed assets of both share `assets/`.
 */
import { rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Manifest } from 'vite'
import { splitCode } from './code-splitting.ts'
import { compressFiles } from './compress-files.ts'
import { type Locale, locales, pages } from './pages.ts'
import { writeHtml } from './write-html.ts'

const root = resolve(import.meta.dirname, '..')
const dist = resolve(root, 'dist')
const serverDist = resolve(root, 'node_modules/.cache/server')

rmSync(dist, { recursive: true, force: true })
for (const locale of locales) await buildLocale(locale)
// Each build leaves an index.html of its own, so the pages are written when all are done.
for (const locale of locales) await writePages(locale)
await compressFiles(dist)

async function buildLocale(locale: Locale): Promise<void> {
  process.env.DADKAR_LOCALE = locale
  const common = { root, logLevel: 'warn' as const, mode: 'production' }
  const client = { outDir: dist, emptyOutDir: false, manifest: `.vite/${locale}.json` }
  const codeSplitting = await splitCode({ ...common, build: { ...client, write: false } })
  await build({ ...common, build: { ...client, rolldownOptions: { output: { codeSplitting } } } })
  const outDir = resolve(serverDist, locale)
  await build({ ...common, build: { outDir, emptyOutDir: true, ssr: 'src/entry-server.tsx', copyPublicDir: false } })
}

async function writePages(locale: Locale): Promise<void> {
  const manifest: Manifest = JSON.parse(await readFile(resolve(dist, `.vite/${locale}.json`), 'utf8'))
  const server = await import(pathToFileURL(resolve(serverDist, locale, 'entry-server.js')).href)
  const folder = locale === 'fa' ? '.' : 'en'
  for (const { path, module } of pages) {
    const body: string = await server.renderPage(path)
    await write(`${folder}${path}/index.html`, writeHtml({ locale, manifest, body, page: module }))
  }
  await write(`${folder}/200.html`, writeHtml({ locale, manifest, body: server.renderShell() }))
}

async function write(file: string, text: string): Promise<void> {
  const target = resolve(dist, file)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text)
}
