import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import { useQuery } from '@tanstack/react-query'
import { documentsQuery } from '../../lib/documents.ts'
import { evidenceKindName } from '../../lib/evidence-kind-name.ts'
import { CheckAnswers } from '../../ui/check-answers.tsx'
import styles from './check-page.module.css'
import { describeEvidence } from './evidence.ts'

type EvidenceAnswersProps = { evidence: PetitionDraft['evidence']; change: (page: string) => string }

/** What the petition rests on, each with a way to change it. */
export function EvidenceAnswers({ evidence, change }: EvidenceAnswersProps) {
  const { data: documents } = useQuery(documentsQuery())
  const title = m['ui.evidence.title']()
  const answers = evidence.map((each, index) => ({
    term: evidenceKindName(each.kind),
    value: (
      <>
        <bdi>{describeEvidence(each, documents)}</bdi>
        <bdi className={styles.detail}>{each.description}</bdi>
      </>
    ),
    change: change(`evidence/${index}`),
  }))
  const none = { term: title, value: m['ui.evidence.empty'](), change: change('evidence') }
  return <CheckAnswers heading={title} answers={answers.length === 0 ? [none] : answers} />
}
