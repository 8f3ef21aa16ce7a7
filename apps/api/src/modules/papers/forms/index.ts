import type { Paper } from '@dadkar/contract/paper'
import { defectNotice } from './defect-notice.ts'
import type { Form } from './form.ts'
import { invitation } from './invitation.ts'
import { petitionCopy } from './petition-copy.ts'
import { rejection } from './rejection.ts'
import { verdict } from './verdict.ts'

type PaperOf<F extends Paper['form']> = Extract<Paper, { form: F }>

/** How each form of paper is laid out. A form that is missing here does not compile. */
const forms: { [F in Paper['form']]: (paper: PaperOf<F>) => Form } = {
  'dadkar.petition-copy.1': petitionCopy,
  'dadkar.defect-notice.1': defectNotice,
  'dadkar.rejection.1': rejection,
  'dadkar.invitation.1': invitation,
  'dadkar.verdict.1': verdict,
}

export function formOf(paper: Paper): Form {
  return (forms[paper.form] as (paper: Paper) => Form)(paper)
}
