import { buildSimulator } from './app.ts'
import { readConfig } from './config.ts'

const { host, port, options } = readConfig(process.env)
const app = await buildSimulator(options)

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close())

try {
  console.log(`Registries and phones are simulated at ${await app.listen({ host, port })}`)
} catch (error) {
  const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(isBusy ? `Port ${port} is busy: stop what uses it, or set PORT.` : error)
  process.exitCode = 1
}
