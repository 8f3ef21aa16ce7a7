import { m } from '@dadkar/messages'
import { paths } from '../lib/paths.ts'
import { ListRow, ListRows } from '../ui/list-row.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** All that administrators do; on a phone the way to each of it. */
export function AdministrationPage() {
  const parts = [
    { to: paths.levels, title: m['ui.levels.title'](), fact: m['ui.administration.levels']() },
    { to: paths.people, title: m['ui.people.title'](), fact: m['ui.administration.people']() },
    { to: paths.staff, title: m['ui.staff.title'](), fact: m['ui.administration.staff']() },
    { to: paths.officeAdmin, title: m['ui.offices.title'](), fact: m['ui.administration.offices']() },
    { to: paths.labourOffices, title: m['ui.labour.title'](), fact: m['ui.administration.labourOffices']() },
    { to: paths.services, title: m['ui.services.title'](), fact: m['ui.administration.services']() },
    { to: paths.outages, title: m['ui.services.outages'](), fact: m['ui.administration.outages']() },
    { to: paths.holidays, title: m['ui.holidays.title'](), fact: m['ui.administration.holidays']() },
    { to: paths.settings, title: m['ui.settings.title'](), fact: m['ui.administration.settings']() },
  ]
  return (
    <>
      <PageHeader title={m['ui.administration.title']()} lead={<p>{m['ui.administration.lead']()}</p>} />
      <ListRows label={m['ui.administration.title']()}>
        {parts.map(({ to, title, fact }) => (
          <ListRow key={to} to={to} title={title} facts={[fact]} />
        ))}
      </ListRows>
    </>
  )
}
