import { m } from '@dadkar/messages'
import { Navigate, useLocation, useParams } from 'react-router'
import { formatCode } from '../../../lib/numbers.ts'
import { paths } from '../../../lib/paths.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { ConfirmationPanel } from '../../../ui/confirmation-panel.tsx'

/** The brief is filed: its receipt number, and what happens next. */
export function BriefSentPage() {
  const { id = '' } = useParams()
  const sent: { number: string; isForAll: boolean } | null = useLocation().state
  const list = `${paths.cases}/${id}/briefs`
  if (!sent) return <Navigate replace to={list} />
  return (
    <ConfirmationPanel
      title={m['ui.brief.sentTitle']()}
      number={{ label: m['ui.brief.number'](), shown: formatCode(sent.number), copied: sent.number }}
      next={[
        { what: m['ui.brief.sentBoard']() },
        { what: m['ui.brief.sentOther']() },
        ...(sent.isForAll ? [] : [{ what: m['ui.brief.sentWaits']() }]),
      ]}
      actions={
        <>
          <ButtonLink to={`${paths.cases}/${id}`}>{m['ui.cases.toCase']()}</ButtonLink>
          <ButtonLink to={list} look="secondary">
            {m['ui.brief.toList']()}
          </ButtonLink>
        </>
      }
    >
      <p>{m['ui.brief.sentKeep']()}</p>
    </ConfirmationPanel>
  )
}
