import { m } from '@dadkar/messages'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { OfficeForm } from './office-form.tsx'
import { changeOffice, findOffice } from './queries.ts'

const pathOf = (id: string) => `${paths.officeAdmin}/${id}`

export async function loadOffice({ params }: LoaderFunctionArgs) {
  const id = String(params.id)
  requireFreshCode(pathOf(id))
  const office = await findOffice(id)
  if (!office) throw new Response(null, { status: 404 })
  return office
}

export function OfficePage() {
  const office = useLoaderData<typeof loadOffice>()
  return (
    <OfficeForm
      path={pathOf(office.id)}
      question={m['ui.offices.changeQuestion']()}
      office={office}
      save={(body) => changeOffice(office.id, body)}
    />
  )
}
