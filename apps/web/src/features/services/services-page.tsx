import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { formatMoment } from '../../lib/dates.ts'
import { paths } from '../../lib/paths.ts'
import { isGateway, isRegistry } from '../../lib/service-names.ts'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { ChartLegend } from './chart-legend.tsx'
import { type Service, servicesQuery } from './queries.ts'
import { ServiceRow } from './service-row.tsx'
import styles from './services-page.module.css'

/** How the registries and gateways do now and did in the last ninety days, for administrators. */
export function ServicesPage() {
  const { data, isError, refetch } = useQuery(servicesQuery)
  return (
    <>
      <PageHeader
        title={m['ui.services.title']()}
        lead={<p>{m['ui.services.lead']()}</p>}
        actions={<TextLink to={paths.outages}>{m['ui.services.outages']()}</TextLink>}
      />
      {!data && isError && <LoadFailed title={m['ui.services.failed']()} onRetry={() => void refetch()} />}
      {!data && !isError && <Skeleton rows={8} />}
      {data && (
        <div className={styles.parts}>
          <ChartLegend />
          <Group
            heading={m['ui.status.portalHeading']()}
            services={data.items.filter((it) => it.service === 'portal')}
          />
          <Group heading={m['ui.services.registries']()} services={data.items.filter((it) => isRegistry(it.service))} />
          <Group heading={m['ui.status.gateways']()} services={data.items.filter((it) => isGateway(it.service))} />
          <p className={styles.note}>{m['ui.status.checkedAt']({ when: formatMoment(data.checkedAt) })}</p>
        </div>
      )}
    </>
  )
}

function Group({ heading, services }: { heading: string; services: readonly Service[] }) {
  return (
    <Panel heading={heading}>
      <ul className={styles.rows}>
        {services.map((service) => (
          <ServiceRow key={service.service} service={service} />
        ))}
      </ul>
    </Panel>
  )
}
