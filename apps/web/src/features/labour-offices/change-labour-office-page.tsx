import { m } from '@dadkar/messages'
import { type LoaderFunctionArgs, useLoaderData, useNavigate } from 'react-router'
import { formatCode } from '../../lib/numbers.ts'
import { queryClient } from '../../lib/query-client.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { showToast } from '../../ui/toasts.tsx'
import { changePath, officePath } from './addresses.ts'
import { LabourOfficeForm } from './labour-office-form.tsx'
import { changeLabourOffice, labourOfficeQuery } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'

export function loadChange({ params }: LoaderFunctionArgs) {
  const code = String(params.code)
  requireFreshCode(changePath(code))
  return queryClient.ensureQueryData(labourOfficeQuery(code))
}

export function ChangeLabourOfficePage() {
  const office = useLoaderData<typeof loadChange>()
  const navigate = useNavigate()
  const withFreshCode = useFreshCode(changePath(office.code))
  return (
    <LabourOfficeForm
      back={officePath(office.code)}
      question={m['ui.labour.changeQuestion']()}
      hint={m['ui.labour.changeHint']({ code: formatCode(office.code) })}
      office={office}
      save={({ name, address }) =>
        withFreshCode(async () => {
          await changeLabourOffice(office.code, { name, address })
          showToast(m['ui.labour.saved']())
          navigate(officePath(office.code))
        })
      }
    />
  )
}
