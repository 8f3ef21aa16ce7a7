import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { MailCheck, MailX } from 'lucide-react'
import { formatMoment, formatShortIsoDay, todayInIran } from '../../../lib/dates.ts'
import { formatNumber } from '../../../lib/numbers.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Chip } from '../../../ui/chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextLink } from '../../../ui/text-link.tsx'
import styles from '../office-case-page.module.css'
import { type PaperChannel, type PaperService, paperChannelQuery } from './paper-queries.ts'
import { failureName, handOutPath, joinerPath, paperName, paperPath, recipientName, recordPath } from './paper-words.ts'

/** Beside a case: what is to be served on paper, what became of it, and who asks to join as a party. */
export function PaperPanel({ caseId }: { caseId: string }) {
  const { data: channel, isError } = useQuery(paperChannelQuery(caseId))
  if (isError) return <Panel heading={m['ui.paper.heading']()}>{m['ui.paper.failed']()}</Panel>
  if (!channel || isEmpty(channel)) return null
  return (
    <Panel heading={m['ui.paper.heading']()}>
      <ul className={styles.notices}>
        {channel.joiners.map(({ id, joinerName: name, partyName: party }) => (
          <li key={id}>
            <span className={styles.kind}>{m['ui.paper.joinerWaits']({ name, party })}</span>
            <ButtonLink to={joinerPath(id)} look="secondary">
              {m['ui.paper.decide']()}
            </ButtonLink>
          </li>
        ))}
        {channel.duties.map(({ partyId, paperId, kind, name, madeAt, attempt }) => (
          <li key={`${partyId} ${paperId}`}>
            <span className={styles.kind}>{m['ui.paper.dutyOf']({ paper: paperName(kind), name })}</span>
            <span className={styles.detail}>{m['ui.paper.madeOn']({ when: formatMoment(madeAt) })}</span>
            {attempt > 1 && <span>{m['ui.paper.dutyAgain']({ attempt: formatNumber(attempt) })}</span>}
            <ButtonLink to={handOutPath(caseId, { partyId, paperId })} look="secondary">
              {m['ui.paper.handOut']()}
            </ButtonLink>
          </li>
        ))}
        {channel.services.map((service) => (
          <ServiceRow key={service.id} service={service} />
        ))}
      </ul>
    </Panel>
  )
}

const isEmpty = ({ duties, services, joiners }: PaperChannel) => duties.length + services.length + joiners.length === 0

function ServiceRow({ service }: { service: PaperService }) {
  const { id, kind, name, state, annulledAt } = service
  return (
    <li>
      <span className={styles.kind}>{m['ui.paper.dutyOf']({ paper: paperName(kind), name })}</span>
      {state === 'handedOut' ? <OutState service={service} /> : <Result service={service} />}
      {annulledAt && <Chip tone="warning">{m['ui.annulment.chip']({ when: formatMoment(annulledAt) })}</Chip>}
      <span className={styles.chips}>
        {state === 'handedOut' && <TextLink to={recordPath(id)}>{m['ui.paper.record']()}</TextLink>}
        <TextLink to={paperPath(id)}>{m['ui.paper.print']()}</TextLink>
      </span>
    </li>
  )
}

/** With whom it is and until when; what is late says so. */
export function OutState({ service: { server, dueOn } }: { service: PaperService }) {
  return (
    <>
      <span>{m['ui.paper.out']({ server, day: formatShortIsoDay(dueOn) })}</span>
      {dueOn < todayInIran() && <Chip tone="error">{m['ui.paper.late']()}</Chip>}
    </>
  )
}

function Result({ service: { state, triedAt, recipient, failure } }: { service: PaperService }) {
  const when = triedAt ? formatMoment(triedAt) : ''
  if (state === 'served' && recipient) {
    return (
      <Chip tone="success" icon={MailCheck}>
        {m['ui.paper.served']({ when, recipient: recipientName(recipient) })}
      </Chip>
    )
  }
  const reason = failure ? failureName(failure) : recipient ? recipientName(recipient) : ''
  return (
    <Chip tone="warning" icon={MailX}>
      {m['ui.paper.notServed']({ when, reason })}
    </Chip>
  )
}
