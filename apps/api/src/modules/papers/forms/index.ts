import type { Paper } from '@dadkar/contract/paper'
import { brief } from './brief.ts'
import { certifiedCopy } from './certified-copy.ts'
import { correction } from './correction.ts'
import { defectNotice } from './defect-notice.ts'
import { expertAppointment, expertReport } from './expert.ts'
import type { Form } from './form.ts'
import { invitation } from './invitation.ts'
import { joinder } from './joinder.ts'
import { letter } from './letter.ts'
import { objectionCopy } from './objection-copy.ts'
import { petitionCopy } from './petition-copy.ts'
import { rejection } from './rejection.ts'
import { serviceAnnulment } from './service-annulment.ts'
import { settlement, settlementProposal } from './settlement.ts'
import { verdict } from './verdict.ts'

/** The paper of a form; several numbers of a form may share one shape. */
export type PaperOf<F extends Paper['form'], P = Paper> = P extends { form: infer Of }
  ? F extends Of
    ? P
    : never
  : never

/** How each form of paper is laid out. A form that is missing here does not compile. */
const forms: { [F in Paper['form']]: (paper: PaperOf<F>) => Form } = {
  'dadkar.petition-copy.1': petitionCopy,
  'dadkar.petition-copy.2': petitionCopy,
  'dadkar.petition-copy.3': petitionCopy,
  'dadkar.defect-notice.1': defectNotice,
  'dadkar.rejection.1': rejection,
  'dadkar.invitation.1': invitation,
  'dadkar.warning.1': letter,
  'dadkar.announcement.1': letter,
  'dadkar.verdict.1': verdict,
  'dadkar.verdict.2': verdict,
  'dadkar.objection-notice.1': objectionCopy,
  'dadkar.settlement-proposal.1': settlementProposal,
  'dadkar.settlement.1': settlement,
  'dadkar.certified-copy.1': certifiedCopy,
  'dadkar.certified-copy.2': certifiedCopy,
  'dadkar.service-annulment.1': serviceAnnulment,
  'dadkar.correction.1': correction,
  'dadkar.joinder.1': joinder,
  'dadkar.brief.1': brief,
  'dadkar.expert-appointment.1': expertAppointment,
  'dadkar.expert-report.1': expertReport,
  'dadkar.expert-report.2': expertReport,
}

export function formOf(paper: Paper): Form {
  return (forms[paper.form] as (paper: Paper) => Form)(paper)
}
