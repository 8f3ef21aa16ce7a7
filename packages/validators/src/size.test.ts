import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

const limitBytes = 6 * 1024

it(`weighs at most ${limitBytes} bytes, minified and gzipped, with everything it depends on`, async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const bundle = outputFiles[0]?.contents ?? new Uint8Array()
  const packages = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))

  expect(packages.every((path) => path.includes('jalaali-js'))).toBe(true)
  expect(packages).not.toHaveLength(0)
  expect(gzipSync(bundle).byteLength).toBeLessThanOrEqual(limitBytes)
})
