import type { Paper } from '@dadkar/contract/paper'
import { BriefSheet } from './brief.tsx'
import { CertifiedCopy } from './certified-copy.tsx'
import { Correction } from './correction.tsx'
import { DefectNotice } from './defect-notice.tsx'
import { ExpertAppointmentSheet, ExpertReportSheet } from './expert.tsx'
import { Invitation } from './invitation.tsx'
import { Joinder } from './joinder.tsx'
import { Letter } from './letter.tsx'
import { ObjectionCopy } from './objection-copy.tsx'
import { PetitionCopy } from './petition-copy.tsx'
import { Rejection } from './rejection.tsx'
import { ServiceAnnulment } from './service-annulment.tsx'
import { SettlementProposal, SettlementSheet } from './settlement.tsx'
import { Verdict } from './verdict.tsx'

/** A paper of a case, drawn by its form. */
export function CasePaper({ paper, sha256 }: { paper: Paper; sha256: string }) {
  switch (paper.form) {
    case 'dadkar.petition-copy.1':
    case 'dadkar.petition-copy.2':
    case 'dadkar.petition-copy.3':
      return <PetitionCopy paper={paper} sha256={sha256} />
    case 'dadkar.defect-notice.1':
      return <DefectNotice paper={paper} sha256={sha256} />
    case 'dadkar.rejection.1':
      return <Rejection paper={paper} sha256={sha256} />
    case 'dadkar.invitation.1':
      return <Invitation paper={paper} sha256={sha256} />
    case 'dadkar.warning.1':
    case 'dadkar.announcement.1':
      return <Letter paper={paper} sha256={sha256} />
    case 'dadkar.verdict.1':
    case 'dadkar.verdict.2':
      return <Verdict paper={paper} sha256={sha256} />
    case 'dadkar.objection-notice.1':
      return <ObjectionCopy paper={paper} sha256={sha256} />
    case 'dadkar.settlement-proposal.1':
      return <SettlementProposal paper={paper} sha256={sha256} />
    case 'dadkar.settlement.1':
      return <SettlementSheet paper={paper} sha256={sha256} />
    case 'dadkar.certified-copy.1':
    case 'dadkar.certified-copy.2':
      return <CertifiedCopy paper={paper} sha256={sha256} />
    case 'dadkar.joinder.1':
      return <Joinder paper={paper} sha256={sha256} />
    case 'dadkar.correction.1':
      return <Correction paper={paper} sha256={sha256} />
    case 'dadkar.service-annulment.1':
      return <ServiceAnnulment paper={paper} sha256={sha256} />
    case 'dadkar.expert-appointment.1':
      return <ExpertAppointmentSheet paper={paper} sha256={sha256} />
    case 'dadkar.expert-report.1':
    case 'dadkar.expert-report.2':
      return <ExpertReportSheet paper={paper} sha256={sha256} />
    case 'dadkar.brief.1':
      return <BriefSheet paper={paper} sha256={sha256} />
  }
}
