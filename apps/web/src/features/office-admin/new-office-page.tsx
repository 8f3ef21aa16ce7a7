import { m } from '@dadkar/messages'
import { useState } from 'react'
import { paths } from '../../lib/paths.ts'
import { requireFreshCode } from '../../lib/step-up.ts'
import { OfficeForm } from './office-form.tsx'
import { addOffice } from './queries.ts'

const path = `${paths.officeAdmin}/new`

export function loadNewOffice() {
  requireFreshCode(path)
  return null
}

export function NewOfficePage() {
  // One key for this page: what is sent again after a broken line adds no second office.
  const [key] = useState(() => crypto.randomUUID())
  return <OfficeForm path={path} question={m['ui.offices.addQuestion']()} save={(body) => addOffice(body, key)} />
}
