import { execa } from 'execa'

/** `pnpm dev`: the stack as in `pnpm start`, and the browser app with hot reload on port 5173 in front of it. */
const start = execa('node', ['--import', 'tsx', 'scripts/start.ts'], {
  stdio: 'inherit',
  preferLocal: true,
  reject: false,
})
const web = execa('pnpm', ['--filter', '@dadkar/web', 'dev'], { stdio: 'inherit', preferLocal: true, reject: false })
await Promise.race([start, web])
start.kill()
web.kill()
