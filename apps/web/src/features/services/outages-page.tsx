import { services } from '@dadkar/contract/service-names'
import { m } from '@dadkar/messages'
import { useSearchParams } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { serviceName } from '../../lib/service-names.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { Field } from '../../ui/field.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SelectInput } from '../../ui/select-input.tsx'
import { OutageList } from './outage-list.tsx'
import styles from './services-page.module.css'
import tables from './tables.module.css'

/** The ledger of outages, of all services or of one (`?service=`). */
export function OutagesPage() {
  const [search, setSearch] = useSearchParams()
  const service = services.find((it) => it === search.get('service'))
  const choose = (name: string) => setSearch(name ? { service: name } : {}, { preventScrollReset: true })
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.services}>{m['ui.services.title']()}</BackLink>}
        title={m['ui.services.outages']()}
        lead={<p>{m['ui.services.outagesLead']()}</p>}
      />
      <div className={styles.parts}>
        <Field id="service" label={m['ui.status.outageService']()}>
          <SelectInput width="medium" value={service ?? ''} onChange={(event) => choose(event.target.value)}>
            <option value="">{m['ui.services.all']()}</option>
            {services.map((name) => (
              <option key={name} value={name}>
                {serviceName(name)}
              </option>
            ))}
          </SelectInput>
        </Field>
        <div className={tables.sheet}>
          <OutageList key={service} service={service} />
        </div>
      </div>
    </>
  )
}
