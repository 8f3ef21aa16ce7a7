import { isIP } from 'node:net'
import type { Config } from '../../config.ts'

/** For whom a passkey is made: a name, never a number, and the addresses under it where it may be used. */
export type RelyingParty = { name: string; id: string; origins: string[] }

export function relyingPartyOf({ ORIGINS }: Pick<Config, 'ORIGINS'>): RelyingParty {
  const hosts = ORIGINS.map((origin) => new URL(origin).hostname)
  const id = hosts.find((host) => isIP(host) === 0 && !host.startsWith('[')) ?? hosts[0] ?? ''
  return { name: 'دادکار', id, origins: ORIGINS.filter((_, index) => isUnder(hosts[index] ?? '', id)) }
}

function isUnder(host: string, id: string): boolean {
  return host === id || host.endsWith(`.${id}`)
}
