import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { textsPlugin } from './scripts/texts-plugin.ts'

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
  ssr: { noExternal: true },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
})
