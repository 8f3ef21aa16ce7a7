import type { CertifiedCopyPaper } from '@dadkar/contract/paper'
import { m } from '@dadkar/messages'
import { formatDay, formatMoment } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { formatCode } from '../../lib/numbers.ts'
import { DefinitionList } from '../definition-list.tsx'
import styles from './paper.module.css'
import { PaperPart, Written } from './paper-sheet.tsx'
import { PartyPaper } from './party-paper.tsx'
import { Verdict } from './verdict.tsx'

/** The certified copy of a final ruling: how it became final, that it is the one that was served, and the ruling itself. */
export function CertifiedCopy({ paper, sha256 }: { paper: CertifiedCopyPaper; sha256?: string }) {
  const { verdict, finalBy, finalSince, services, requestedBy, office } = paper
  const when = formatDay(finalSince)
  const finality =
    finalBy === 'lapse'
      ? m['ui.settlement.certifiedFinalLapse']({ when })
      : m['ui.settlement.certifiedFinalBoard']({ when })
  return (
    <>
      <PartyPaper
        title={m['ui.settlement.noticeCertified']()}
        paper={paper}
        sha256={sha256}
        marks={[{ term: m['ui.verdict.number'](), value: formatCode(verdict.number) }]}
      >
        <p className={styles.text}>{m['ui.settlement.certifiedIntro']()}</p>
        <DefinitionList
          rows={[
            { term: m['ui.settlement.certifiedFor'](), value: requestedBy },
            { term: m['ui.settlement.certifiedServed'](), value: <Services services={services} /> },
            { term: m['ui.settlement.certifiedFinal'](), value: finality },
            { term: m['ui.settlement.certifiedHash'](), value: <Hash>{paper.sha256}</Hash> },
            {
              term: m['ui.settlement.certifiedBy'](),
              value: m['ui.settlement.certifiedByText']({ office: office.name[locale] }),
            },
          ]}
        />
        {(paper.corrections ?? []).map(({ number, issuedAt, text }) => (
          <PaperPart
            key={number}
            heading={m['ui.correction.title']({ number: formatCode(number), day: formatDay(issuedAt) })}
          >
            <Written>{text}</Written>
          </PaperPart>
        ))}
      </PartyPaper>
      <Verdict paper={verdict} sha256={paper.sha256} />
    </>
  )
}

function Services({ services }: { services: CertifiedCopyPaper['services'] }) {
  return (
    <ul>
      {services.map(({ side, servedAt }) => (
        <li key={side}>
          {side === 'claimant'
            ? m['ui.settlement.certifiedServedClaimant']({ when: formatMoment(servedAt) })
            : m['ui.settlement.certifiedServedRespondent']({ when: formatMoment(servedAt) })}
        </li>
      ))}
    </ul>
  )
}

function Hash({ children }: { children: string }) {
  return (
    <span dir="ltr" className={styles.hash}>
      {children}
    </span>
  )
}
