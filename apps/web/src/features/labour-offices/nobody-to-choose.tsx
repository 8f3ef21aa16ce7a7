import { m } from '@dadkar/messages'
import { UserRoundPlus } from 'lucide-react'
import type { To } from 'react-router'
import { paths } from '../../lib/paths.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

type NobodyToChooseProps = { back: To; question: string; children: string }

/** In place of a question that has no answer yet: first somebody has to hold the capacity. */
export function NobodyToChoose({ back, question, children }: NobodyToChooseProps) {
  return (
    <>
      <PageHeader before={<BackLink to={back} />} title={question} />
      <EmptyState
        icon={UserRoundPlus}
        title={m['ui.labour.nobodyTitle']()}
        action={<ButtonLink to={paths.people}>{m['ui.labour.appoint']()}</ButtonLink>}
      >
        {children}
      </EmptyState>
    </>
  )
}
