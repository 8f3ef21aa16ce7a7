import { buildSimulator } from './app.ts'
import { readConfig } from './config.ts'

const { host, port, options } = readConfig(process.env)
const app = await buildSimulator(options)

// `disconnect`: whoever started us with a channel of their own is gone.
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) {
  process.once(event, () => void app.close().then(() => process.exit()))
}

try {
  console.log(`Registries and phones are simulated at ${await app.listen({ host, port })}`)
} catch (error) {
  const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(isBusy ? `Port ${port} is busy: stop what uses it, or set PORT.` : error)
  process.exitCode = 1
}
