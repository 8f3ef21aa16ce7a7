/** Told by the guards how calls went; it must not throw and must not wait. */
export type Watch = {
  answered(service: string, ms: number): void
  /** The service failed: it did not answer, or answered with trouble of its own. */
  failed(service: string): void
  /** The circuit opened: an outage, as far as this process sees. `reason` is that of the last failure. */
  opened(service: string, reason: string): void
  /** The circuit closed again: the service answers. */
  closed(service: string): void
}
