import { m } from '@dadkar/messages'
import { Callout } from './callout.tsx'

/** What whoever signs a settlement must know before. */
export function SettlementMeaning() {
  return (
    <Callout tone="warning" title={m['ui.settlement.meansTitle']()}>
      <ul>
        <li>{m['ui.settlement.meansEnd']()}</li>
        <li>{m['ui.settlement.meansFinal']()}</li>
        <li>{m['ui.settlement.meansUntil']()}</li>
        <li>{m['ui.settlement.meansFree']()}</li>
      </ul>
    </Callout>
  )
}
