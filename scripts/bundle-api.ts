import { copyFile, readFile } from 'node:fs/promises'
import { build } from 'esbuild'

/** The libraries that a manifest names; our own packages are not among them. */
export async function dependenciesOf(manifest: string): Promise<string[]> {
  const { dependencies } = JSON.parse(await readFile(manifest, 'utf8'))
  return Object.keys(dependencies).filter((name) => !name.startsWith('@dadkar/'))
}

/**
 * Bundles our own code for Node: `apps/api/dist/server.js` (API and worker), `examine.js` and `draw.js` beside it (with
 * `sheet.typ`, which it reads), `command.js` (the operator's commands) and `prisma/dist/migrate.js`.
 * Libraries stay in node_modules.
 */
export async function bundleApi(): Promise<void> {
  const shared = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  } as const
  await build({
    ...shared,
    entryPoints: ['server', 'command', 'examine', 'draw'].map((name) => `apps/api/src/${name}.ts`),
    outdir: 'apps/api/dist',
    external: await dependenciesOf('apps/api/package.json'),
  })
  await copyFile('apps/api/src/ports/pdf/sheet.typ', 'apps/api/dist/sheet.typ')
  await build({
    ...shared,
    entryPoints: ['prisma/src/migrate.ts'],
    outdir: 'prisma/dist',
    external: await dependenciesOf('prisma/package.json'),
  })
}
