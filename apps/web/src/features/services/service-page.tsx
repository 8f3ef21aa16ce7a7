import { services } from '@dadkar/contract/service-names'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { serviceName } from '../../lib/service-names.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ServiceState } from '../../ui/service-state.tsx'
import { ChartLegend } from './chart-legend.tsx'
import { Course } from './course.tsx'
import { Deliveries } from './deliveries.tsx'
import { OutageList } from './outage-list.tsx'
import { hoursQuery, servicesQuery } from './queries.ts'
import { ServiceSince } from './service-since.tsx'
import styles from './services-page.module.css'
import { Today } from './today.tsx'

export async function loadService({ params }: LoaderFunctionArgs) {
  const name = services.find((service) => service === params.service)
  if (!name) throw new Response(null, { status: 404 })
  await Promise.all([queryClient.ensureQueryData(servicesQuery), queryClient.ensureQueryData(hoursQuery(name))])
  return name
}

/** One service: today, its last hours and days, and its outages. */
export function ServicePage() {
  const name = useLoaderData<typeof loadService>()
  const { data } = useQuery(servicesQuery)
  const { data: hours = [] } = useQuery(hoursQuery(name))
  const service = data?.items.find((it) => it.service === name)
  if (!service) return null
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.services}>{m['ui.services.title']()}</BackLink>}
        title={serviceName(name)}
        lead={
          <div className={styles.lead}>
            <ServiceState {...service} />
            <ServiceSince service={service} />
          </div>
        }
      />
      <div className={styles.parts}>
        <Panel heading={m['ui.services.today']()}>
          <Today service={service} />
        </Panel>
        {service.deliveries && (
          <Panel heading={m['ui.services.deliveries']()}>
            <Deliveries deliveries={service.deliveries} />
          </Panel>
        )}
        <ChartLegend hasVolume />
        <Course heading={m['ui.services.hours']()} periods={hours} unit="hour" />
        <Course heading={m['ui.status.days']()} periods={service.days} unit="day" />
        <Panel heading={m['ui.services.outagesOf']()}>
          <OutageList service={name} isOfOne />
        </Panel>
      </div>
    </>
  )
}
