function need(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`Run the journeys with "pnpm e2e": ${name} is not set`)
  return value
}

type Stack = { dataDir: string; port: number; simulatorPort: number }

export const phonesOf = ({ simulatorPort }: Stack) => `http://127.0.0.1:${simulatorPort}`

/** One for each worker of Playwright, so that journeys beside each other share no person, no limit and no outage. */
export const stacks: Stack[] = JSON.parse(need('E2E_STACKS'))

const ofWorker = process.env.TEST_PARALLEL_INDEX ?? '0'
const own = stacks[Number(ofWorker)]
if (!own) throw new Error(`There is no stack for worker ${ofWorker}`)

export const dataDir = own.dataDir
export const phones = phonesOf(own)
export const address = `http://localhost:${own.port}`
export const portal = { address, phones }
