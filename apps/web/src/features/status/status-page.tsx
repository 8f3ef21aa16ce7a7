import type { ServiceName } from '@dadkar/contract/service-names'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { formatMoment } from '../../lib/dates.ts'
import { isGateway, isRegistry } from '../../lib/service-names.ts'
import { Callout } from '../../ui/callout.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { BarsLegend } from './day-bars.tsx'
import { OutageTable } from './outage-table.tsx'
import { type Status, statusQuery } from './queries.ts'
import { ServiceRow } from './service-row.tsx'
import styles from './status-page.module.css'

/** Whether the registries and gateways answer, in plain words. Its frame is drawn at build time. */
export function StatusPage() {
  const { data, isError, refetch } = useQuery(statusQuery)
  return (
    <div className={styles.page}>
      <meta name="description" content={m['ui.status.description']()} />
      <PageHeader title={m['ui.status.title']()} lead={<p>{m['ui.status.lead']()}</p>} />
      {data && <Report status={data} />}
      {!data && isError && <LoadFailed title={m['ui.status.failed']()} onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton rows={7} />}
    </div>
  )
}

function Report({ status }: { status: Status }) {
  const rows = (isOne: (service: ServiceName) => boolean) =>
    status.services
      .filter(({ service }) => isOne(service))
      .map((service) => <ServiceRow key={service.service} service={service} checkedAt={status.checkedAt} />)
  return (
    <>
      <Overall status={status} />
      <Panel heading={m['ui.status.portalHeading']()}>
        <ul className={styles.rows}>{rows((service) => service === 'portal')}</ul>
      </Panel>
      <Panel heading={m['ui.status.registries']()}>
        <ul className={styles.rows}>{rows(isRegistry)}</ul>
      </Panel>
      <Panel heading={m['ui.status.gateways']()}>
        <ul className={styles.rows}>{rows(isGateway)}</ul>
      </Panel>
      <BarsLegend />
      <OutageTable outages={status.outages} />
      <p className={styles.checked}>{m['ui.status.checkedAt']({ when: formatMoment(status.checkedAt) })}</p>
    </>
  )
}

function Overall({ status: { services } }: { status: Status }) {
  const has = (state: string) => services.some((service) => service.state === state)
  if (has('down')) {
    return (
      <Callout tone="error" title={m['ui.status.someDown']()}>
        {m['ui.status.someDownText']()}
      </Callout>
    )
  }
  if (has('trouble')) {
    return (
      <Callout tone="warning" title={m['ui.status.someTrouble']()}>
        {m['ui.status.someDownText']()}
      </Callout>
    )
  }
  // That the portal answers, the reader sees.
  if (!services.some(({ service, state }) => service !== 'portal' && state === 'answering')) {
    return <Callout title={m['ui.status.nothingKnown']()}>{m['ui.status.nothingKnownText']()}</Callout>
  }
  return (
    <Callout tone="success" title={m['ui.status.allAnswer']()}>
      {m['ui.status.allAnswerText']()}
    </Callout>
  )
}
