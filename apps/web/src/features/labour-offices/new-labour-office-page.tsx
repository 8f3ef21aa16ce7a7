import { m } from '@dadkar/messages'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { showToast } from '../../ui/toasts.tsx'
import { officePath } from './addresses.ts'
import { LabourOfficeForm } from './labour-office-form.tsx'
import { addLabourOffice } from './queries.ts'
import { useFreshCode } from './use-fresh-code.ts'

const path = `${paths.labourOffices}/new`

export function loadNewLabourOffice() {
  requireFreshCode(path)
  return null
}

export function NewLabourOfficePage() {
  const navigate = useNavigate()
  const withFreshCode = useFreshCode(path)
  // One key for this page: what is sent again after a broken line adds no second office.
  const [key] = useState(() => crypto.randomUUID())
  return (
    <LabourOfficeForm
      back={paths.labourOffices}
      question={m['ui.labour.addQuestion']()}
      hint={m['ui.labour.addHint']()}
      save={(office) =>
        withFreshCode(async () => {
          await addLabourOffice(office, key)
          showToast(m['ui.labour.added']())
          navigate(officePath(office.code))
        })
      }
    />
  )
}
