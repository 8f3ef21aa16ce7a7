function need(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`Run the journeys with "pnpm e2e": ${name} is not set`)
  return value
}

export const dataDir = need('E2E_DATA')
export const simulatorPort = Number(need('E2E_SIMULATOR_PORT'))
export const phones = `http://127.0.0.1:${simulatorPort}`
export const address = `http://localhost:${need('E2E_PORT')}`
