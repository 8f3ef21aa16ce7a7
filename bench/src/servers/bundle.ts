import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundleApi, dependenciesOf } from '../../../scripts/bundle-api.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const outdir = `${root}/bench/dist`

/** Bundles everything that runs in a process of its own, the API exactly as `pnpm build` does, from the root. */
export async function bundleAll() {
  await bundleApi()
  await build({
    entryPoints: {
      floor: `${root}/bench/src/servers/floor-server.ts`,
      'better-auth': `${root}/bench/src/servers/better-auth-server.ts`,
      driver: `${root}/bench/src/driver/process.ts`,
    },
    outdir,
    bundle: true,
    external: await dependenciesOf(`${root}/bench/package.json`),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  })
  return {
    api: `${root}/apps/api/dist/server.js`,
    floor: `${outdir}/floor.js`,
    betterAuth: `${outdir}/better-auth.js`,
    driver: `${outdir}/driver.js`,
  }
}
