import { m } from '@dadkar/messages'
import { DoorClosed, DoorOpen, Store } from 'lucide-react'
import { locale } from '../../lib/locale.ts'
import { paths } from '../../lib/paths.ts'
import { provinceName } from '../../lib/province-name.ts'
import { usePages } from '../../lib/use-pages.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type Office, officesQuery } from './queries.ts'

/** Every counter office, those that are closed too. */
export function OfficesPage() {
  const { items: offices, error, retry, pager } = usePages(officesQuery)
  return (
    <>
      <PageHeader
        title={m['ui.offices.title']()}
        lead={<p>{m['ui.offices.lead']()}</p>}
        actions={<ButtonLink to={`${paths.officeAdmin}/new`}>{m['ui.offices.add']()}</ButtonLink>}
      />
      {error && <LoadFailed title={m['ui.offices.failed']()} onRetry={retry} />}
      {!offices && !error && <Skeleton rows={4} />}
      {offices?.length === 0 && (
        <EmptyState icon={Store} title={m['ui.offices.emptyTitle']()}>
          {m['ui.offices.emptyText']()}
        </EmptyState>
      )}
      {offices && offices.length > 0 && (
        <ListRows label={m['ui.offices.title']()}>
          {offices.map((office) => (
            <OfficeRow key={office.id} office={office} />
          ))}
        </ListRows>
      )}
      <Pager {...pager} />
    </>
  )
}

function OfficeRow({ office: { id, name, province, city, hours, isOpen } }: { office: Office }) {
  return (
    <ListRow
      to={`${paths.officeAdmin}/${id}`}
      title={name[locale]}
      facts={[m['ui.offices.place']({ province: provinceName(province), city: city[locale] }), hours[locale]]}
      chips={
        isOpen ? (
          <Chip tone="success" icon={DoorOpen}>
            {m['ui.offices.open']()}
          </Chip>
        ) : (
          <Chip icon={DoorClosed}>{m['ui.offices.closed']()}</Chip>
        )
      }
    />
  )
}
