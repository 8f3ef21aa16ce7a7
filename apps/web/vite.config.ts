import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { textsPlugin } from './scripts/texts-plugin.ts'

/** A class bears its own name and whose it is. Vite's adds the line it stands on, which weighs a twentieth of all styles. */
function nameClass(name: string, file: string): string {
  const whose = createHash('sha256')
    .update(relative(import.meta.dirname, file))
    .digest('hex')
    .slice(0, 5)
  return `${name}_${whose}`
}

/** One build serves one language (`DADKAR_LOCALE`); the development server serves both. See scripts/build.ts. */
export default defineConfig({
  plugins: [textsPlugin(process.env.DADKAR_LOCALE), react()],
  build: {
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    // All styles together are smaller than a few requests on a slow line, and keep one order everywhere.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
  },
  css: { modules: { generateScopedName: nameClass } },
  ssr: { noExternal: true },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
})
