import type { PetitionDraft } from '@dadkar/contract/petition'
import { m } from '@dadkar/messages'
import type { ReactNode } from 'react'
import { claimName } from '../../lib/claim-names.ts'
import { formatTypedDate } from '../../lib/dates.ts'
import { formatCode, formatNumber } from '../../lib/numbers.ts'
import { type Answer, CheckAnswers } from '../../ui/check-answers.tsx'
import styles from './check-page.module.css'
import { describeAmount, totalOf } from './claim-amounts.ts'
import { EvidenceAnswers } from './evidence-answers.tsx'
import { respondentKindName } from './respondents.ts'

type DraftAnswersProps = { draft: PetitionDraft; pathOf: (page: string) => string }

/** All the answers of a petition in their groups, each with a way back to its page. */
export function DraftAnswers({ draft, pathOf }: DraftAnswersProps) {
  const change = (page: string) => `${pathOf(page)}?check`
  const total = totalOf(draft.claims)
  return (
    <>
      <CheckAnswers
        heading={m['ui.petition.checkEmployment']()}
        answers={[
          { term: m['ui.petition.checkJob'](), value: written(draft.job), change: change('employment') },
          {
            term: m['ui.petition.checkFrom'](),
            value: written(formatTypedDate(draft.employedFrom)),
            change: change('employment'),
          },
          {
            term: m['ui.petition.checkTo'](),
            value: draft.employedTo === '' ? m['ui.petition.checkStill']() : formatTypedDate(draft.employedTo),
            change: change('employment'),
          },
        ]}
      />
      {draft.respondents.map((respondent, index) => (
        <CheckAnswers
          // biome-ignore lint/suspicious/noArrayIndexKey: a respondent is known by their place in the petition
          key={index}
          heading={
            draft.respondents.length > 1
              ? m['ui.petition.checkRespondentOf']({ number: formatNumber(index + 1) })
              : m['ui.petition.checkRespondent']()
          }
          answers={listRespondent(respondent, (page) => change(`respondents/${index}${page}`))}
        />
      ))}
      <CheckAnswers
        heading={m['ui.petition.checkClaims']()}
        answers={[
          ...draft.claims.map((claim, index) => ({
            term: claimName(claim.kind),
            value: (
              <>
                {describeAmount(claim) ?? written('')}
                <bdi className={styles.detail}>{claim.explanation}</bdi>
              </>
            ),
            change: change(`claims/${index}`),
          })),
          ...(draft.claims.length === 0
            ? [{ term: m['ui.petition.checkClaims'](), value: written(''), change: change('claims') }]
            : []),
          ...(total
            ? [{ term: m['ui.petition.checkTotal'](), value: <span className={styles.total}>{total}</span> }]
            : []),
        ]}
      />
      <CheckAnswers
        heading={m['ui.petition.checkStatement']()}
        answers={[{ term: m['ui.petition.statement'](), value: written(draft.statement), change: change('statement') }]}
      />
      <EvidenceAnswers evidence={draft.evidence} change={change} />
    </>
  )
}

function listRespondent(respondent: PetitionDraft['respondents'][number], change: (page: string) => string): Answer[] {
  const { kind, nationalId, legalNationalId, name, address } = respondent
  const details = change('')
  return [
    {
      term: m['ui.petition.checkKind'](),
      value: written(kind === null ? '' : respondentKindName(kind)),
      change: change('/kind'),
    },
    ...(kind === 'person'
      ? [{ term: m['ui.petition.checkNationalId'](), value: writtenCode(nationalId), change: details }]
      : []),
    ...(kind === 'organization'
      ? [{ term: m['ui.petition.checkLegalNationalId'](), value: writtenCode(legalNationalId), change: details }]
      : []),
    { term: m['ui.petition.checkName'](), value: written(name), change: details },
    { term: m['ui.petition.checkAddress'](), value: written(address), change: details },
  ]
}

function written(text: string): ReactNode {
  return text.trim() === '' ? (
    <span className={styles.missing}>{m['ui.petition.notAnswered']()}</span>
  ) : (
    <bdi>{text}</bdi>
  )
}

function writtenCode(code: string): ReactNode {
  return written(code.trim() === '' ? '' : formatCode(code))
}
