import { build } from './build.ts'
import { takeLock } from './lock.ts'
import { makeDemo } from './make-demo.ts'
import { explain, refuseBusyPort } from './preflight.ts'
import { startStack } from './stack.ts'
import { printWelcome } from './welcome.ts'

/** `pnpm start`: the whole portal on this machine, with invented people and simulated registries. */
const port = Number(process.env.PORT ?? 3000)
const simulatorPort = Number(process.env.SIMULATOR_PORT ?? port + 1010)
const dataDir = process.env.DADKAR_DATA ?? '.data'
const say = (line: string) => console.log(line)

try {
  await refuseBusyPort(port, 'PORT')
  await refuseBusyPort(simulatorPort, 'SIMULATOR_PORT')
  const unlock = await takeLock(dataDir)
  await build(say)
  const starting = startStack({
    dataDir,
    port,
    simulatorPort,
    // The demo people come from this machine's address too, before whoever tries the portal does.
    settings: { IDENTITY_CHECKS_PER_IP: '80', CODE_SENDS_PER_IP: '150' },
    onDeath(what) {
      console.error(what)
      void end(1)
    },
  })
  let isEnding = false
  const end = async (exitCode: number) => {
    if (isEnding) return
    isEnding = true
    await starting.then(
      (stack) => stack.stop(),
      () => {},
    )
    await unlock()
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // The library that embeds PostgreSQL would end this process before the services are stopped.
    process.removeAllListeners(signal)
    process.on(signal, () => void end(0))
  }
  try {
    const stack = await starting
    await makeDemo(stack, dataDir, say)
    printWelcome(stack, dataDir)
  } catch (error) {
    console.error(explain(error))
    await end(1)
  }
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
