import { m } from '@dadkar/messages'
import { Landmark } from 'lucide-react'
import { locale } from '../../lib/locale.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { usePages } from '../../lib/use-pages.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow, ListRows } from '../../ui/list-row.tsx'
import { LoadFailed } from '../../ui/load-failed.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { officePath } from './addresses.ts'
import { type LabourOffice, labourOfficesQuery } from './queries.ts'

/** Every labour office, and how far it is set up. */
export function LabourOfficesPage() {
  const { items: offices, error, retry, pager } = usePages(labourOfficesQuery)
  const add = <ButtonLink to={`${paths.labourOffices}/new`}>{m['ui.labour.add']()}</ButtonLink>
  return (
    <>
      <PageHeader
        title={m['ui.labour.title']()}
        lead={<p>{m['ui.labour.lead']()}</p>}
        actions={offices?.length === 0 ? undefined : add}
      />
      {error && <LoadFailed title={m['ui.labour.failed']()} onRetry={retry} />}
      {!offices && !error && <Skeleton rows={3} />}
      {offices?.length === 0 && (
        <EmptyState icon={Landmark} title={m['ui.labour.emptyTitle']()} action={add}>
          {m['ui.labour.emptyText']()}
        </EmptyState>
      )}
      {offices && offices.length > 0 && (
        <ListRows label={m['ui.labour.title']()}>
          {offices.map((office) => (
            <OfficeRow key={office.code} office={office} />
          ))}
        </ListRows>
      )}
      <Pager {...pager} />
    </>
  )
}

function OfficeRow({ office: { code, name, address, boards, desks } }: { office: LabourOffice }) {
  return (
    <ListRow
      to={officePath(code)}
      title={name[locale]}
      facts={[m['ui.labour.code']({ code: formatCode(code) }), address[locale]]}
      chips={
        boards === 0 || desks === 0 ? (
          <Chip tone="warning">{m['ui.labour.unfinished']()}</Chip>
        ) : (
          <>
            <Chip>{m['ui.labour.boardCount']({ count: formatNumber(boards) })}</Chip>
            <Chip>{m['ui.labour.deskCount']({ count: formatNumber(desks) })}</Chip>
          </>
        )
      }
    />
  )
}
