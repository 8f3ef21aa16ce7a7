import { m } from '@dadkar/messages'
import { formatJalali, isoToJalali } from '@dadkar/validators'
import { Download } from 'lucide-react'
import { todayInIran } from '../../../lib/dates.ts'
import { locale } from '../../../lib/locale.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { useSend } from '../../../lib/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { showToast } from '../../../ui/toasts.tsx'
import type { CaseFilter } from './desk-filter.ts'
import { exportCases } from './view-queries.ts'

/** Takes the list out as a file for a spreadsheet. */
export function ExportButton({ filter }: { filter: CaseFilter }) {
  const sending = useSend()
  const save = () =>
    sending.run(async () => {
      const day = formatJalali(isoToJalali(todayInIran()), 'en', 'numeric').replaceAll('/', '-')
      saveFile(await exportCases(filter, locale), `dadkar-cases-${day}.csv`)
      showToast(m['ui.deskList.exported']())
    })
  return (
    <>
      <Button look="quiet" pending={sending.pending} onClick={() => void save()} title={m['ui.deskList.exportHint']()}>
        <Download size={16} aria-hidden /> {m['ui.deskList.export']()}
      </Button>
      {sending.text && <Callout tone="error" role="alert" title={sending.text} />}
    </>
  )
}
