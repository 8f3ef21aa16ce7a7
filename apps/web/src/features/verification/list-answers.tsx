import { m } from '@dadkar/messages'
import { formatMobile, localizeDigits, parseMobile, parseSheba, toLatinDigits } from '@dadkar/validators'
import type { ReactNode } from 'react'
import { formatTypedDate } from '../../lib/dates.ts'
import { locale } from '../../lib/locale.ts'
import { roleName } from '../../lib/roles.ts'
import { Ltr } from '../../ui/ltr.tsx'
import type { Answers } from './draft.ts'
import { changePath, listSteps, type Question } from './journey.ts'
import { levelWords } from './names.ts'

const number = (text: string) => <Ltr>{localizeDigits(toLatinDigits(text).replace(/[^0-9]/g, ''), locale)}</Ltr>

function mobileOf(text: string) {
  const parsed = parseMobile(text)
  return <Ltr>{parsed.ok ? formatMobile(parsed.value, locale) : text}</Ltr>
}

/** In groups of four, as banks print it. */
function shebaOf(text: string) {
  const parsed = parseSheba(text)
  return <Ltr>{localizeDigits((parsed.ok ? parsed.value : text).replace(/(.{4})(?=.)/g, '$1 '), locale)}</Ltr>
}

/** What was answered, step by step, each with the page that changes it. */
export function listAnswers(answers: Answers) {
  const { level, role, nationalId, mobile, birthDate, sheba } = answers
  const rows: Record<Question, { term: string; value: ReactNode }[]> = {
    level: [{ term: m['ui.verification.check.level'](), value: levelWords(Number(level)).label }],
    role: [{ term: m['ui.verification.check.role'](), value: role && roleName(role) }],
    company: [
      { term: m['ui.verification.company.legalId'](), value: number(answers.legalNationalId) },
      { term: m['ui.verification.company.registration'](), value: number(answers.registrationNumber) },
    ],
    licence: [{ term: m['ui.verification.licence.label'](), value: number(answers.licenceNumber) }],
    nationalId: [{ term: m['ui.verification.nationalId.label'](), value: number(nationalId) }],
    mobile: [{ term: m['ui.verification.mobile.label'](), value: mobileOf(mobile) }],
    birthDate: [{ term: m['ui.verification.birthDate.label'](), value: formatTypedDate(birthDate) }],
    sheba: [{ term: m['ui.verification.sheba.label'](), value: shebaOf(sheba) }],
  }
  const questions = listSteps(answers).filter((step): step is Question => step in rows)
  return questions.flatMap((question) => rows[question].map((row) => ({ ...row, change: changePath(question) })))
}
