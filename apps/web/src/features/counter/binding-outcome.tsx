import { m } from '@dadkar/messages'
import { formatMoment } from '../../lib/dates.ts'
import { registryName } from '../../lib/registry-name.ts'
import { Callout } from '../../ui/callout.tsx'
import styles from './binding-step.module.css'
import type { Visit } from './queries.ts'

type BindingOutcomeProps = {
  visit: Visit
  /** Nothing new can be begun any more. */
  isTooLate: boolean
}

/** What became of the last number: a registry that is silent or says no, or a code that has run out. */
export function BindingOutcome({ visit: { binding, validUntil }, isTooLate }: BindingOutcomeProps) {
  if (binding?.state === 'waiting') {
    return (
      <Callout tone="warning" title={m['ui.counter.silentTitle']({ registry: registryName(binding.waitingFor) })}>
        <p>{m['ui.counter.simSilentText']()}</p>
        {!isTooLate && <p>{m['ui.counter.simSilentLeave']({ until: formatMoment(validUntil) })}</p>}
      </Callout>
    )
  }
  if (binding?.state === 'ready') {
    return (
      <Callout tone="success" title={m['ui.counter.readyTitle']()}>
        {m['ui.counter.readyText']()}
      </Callout>
    )
  }
  if (binding?.state === 'expired') {
    return <Callout tone="warning" title={m['ui.counter.bindingExpired']()} />
  }
  if (binding?.state !== 'rejected') return null
  return (
    <Callout tone="error" title={m['ui.counter.simTitle']()}>
      <p>{m['ui.counter.simText']()}</p>
      <ul className={styles.ways}>
        <li>{m['ui.counter.simWay1']()}</li>
        <li>{m['ui.counter.simWay2']({ until: formatMoment(validUntil) })}</li>
      </ul>
    </Callout>
  )
}
