import { m } from '@dadkar/messages'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type LoaderFunctionArgs, useParams } from 'react-router'
import { locale } from '../../lib/locale.ts'
import { formatCode } from '../../lib/numbers.ts'
import { paths } from '../../lib/paths.ts'
import { queryClient } from '../../lib/query-client.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { changePath, figuresPath } from './addresses.ts'
import { Boards } from './boards.tsx'
import { Desks } from './desks.tsx'
import styles from './labour-office-page.module.css'
import { labourOfficeQuery } from './queries.ts'

export function loadLabourOffice({ params }: LoaderFunctionArgs) {
  return queryClient.ensureQueryData(labourOfficeQuery(String(params.code)))
}

/** One labour office: who sits on its boards, who works at its desks. */
export function LabourOfficePage() {
  const { code = '' } = useParams()
  const { data: office } = useSuspenseQuery(labourOfficeQuery(code))
  return (
    <>
      <PageHeader
        before={<BackLink to={paths.labourOffices}>{m['ui.labour.title']()}</BackLink>}
        title={office.name[locale]}
        lead={
          <p>{m['ui.labour.codeAndAddress']({ code: formatCode(office.code), address: office.address[locale] })}</p>
        }
        actions={
          <>
            <ButtonLink look="secondary" to={figuresPath(office.code)}>
              {m['ui.figures.nav']()}
            </ButtonLink>
            <ButtonLink look="secondary" to={changePath(office.code)}>
              {m['ui.labour.change']()}
            </ButtonLink>
          </>
        }
      />
      <div className={styles.parts}>
        <Boards office={office} />
        <Desks office={office} />
      </div>
    </>
  )
}
