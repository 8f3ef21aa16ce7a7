import type { Schemas } from '@dadkar/client'
import { m } from '@dadkar/messages'

type Refusal = NonNullable<Schemas['Visit']['refusedFor']>

const names = {
  faceDiffers: m['ui.counter.refusalFace'],
  cardDiffers: m['ui.counter.refusalCard'],
  cardUnreadable: m['ui.counter.refusalUnreadable'],
  cardExpired: m['ui.counter.refusalExpired'],
  cardNotGenuine: m['ui.counter.refusalNotGenuine'],
  registryDiffers: m['ui.counter.refusalRegistry'],
  other: m['ui.counter.refusalOther'],
} satisfies Record<Refusal, () => string>

export const refusals = Object.keys(names) as Refusal[]

export function refusalName(reason: Refusal): string {
  return names[reason]()
}
