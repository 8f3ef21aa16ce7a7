import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'

type Registry = NonNullable<Schemas['Verification']['waitingFor']>

const names = {
  civil: m['ui.verification.waiting.civil'],
  foreigners: m['ui.verification.waiting.foreigners'],
  company: m['ui.verification.waiting.company'],
  bar: m['ui.verification.waiting.bar'],
  bank: m['ui.verification.waiting.bank'],
  face: m['ui.verification.waiting.face'],
  sim: m['ui.verification.waiting.sim'],
} satisfies Record<Registry, () => string>

const isKnown = (registry: string): registry is Registry => registry in names

/** What the registry that does not answer is called; one that this version does not know is most likely the civil one. */
export function registryName(registry: string | null): string {
  return names[registry !== null && isKnown(registry) ? registry : 'civil']()
}
