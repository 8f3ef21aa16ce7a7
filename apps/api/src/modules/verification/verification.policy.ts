import { compareJalali, type JalaliDate, tehranDate } from '@dadkar/validators'
import type {
  AccountHolder,
  Answer,
  CivilIdentity,
  ForeignIdentity,
  LegalIdentity,
  Licence,
} from '../../ports/registries/registries.ts'
import type { Step } from './checks.ts'

const unavailable = { outcome: 'unavailable' } as const
const rejected = (reason: Extract<Step, { outcome: 'rejected' }>['reason']): Step => ({ outcome: 'rejected', reason })

/** Whole years of age, by the Jalali calendar. */
export function ageOn(today: JalaliDate, birthDate: JalaliDate): number {
  const hadBirthday = today.month > birthDate.month || (today.month === birthDate.month && today.day >= birthDate.day)
  return today.year - birthDate.year - (hadBirthday ? 0 : 1)
}

type Person = { birthDate: JalaliDate; minimumAge: number; now: Date }

const isTooYoung = ({ birthDate, minimumAge, now }: Person) => ageOn(tehranDate(now), birthDate) < minimumAge

/** A mismatch is told, silence waits, the dead and children do not go on. */
export function afterCivil(answer: Answer<{ identity: CivilIdentity }>, person: Person): Step {
  if (answer.outcome === 'unavailable') return unavailable
  if (answer.outcome === 'mismatch') return rejected('identityMismatch')
  const { isAlive, firstName, lastName, fatherName } = answer.identity
  if (!isAlive) return rejected('deceased')
  if (isTooYoung(person)) return rejected('underage')
  return { outcome: 'confirmed', found: { firstName, lastName, fatherName } }
}

/** The registry tells the birth date, so that what the person gave is compared here. */
export function afterForeigners(answer: Answer<{ identity: ForeignIdentity }>, person: Person): Step {
  if (answer.outcome === 'unavailable') return unavailable
  if (answer.outcome === 'mismatch') return rejected('identityMismatch')
  const { birthDate, firstName, lastName, fatherName } = answer.identity
  if (compareJalali(birthDate, person.birthDate) !== 0) return rejected('identityMismatch')
  if (isTooYoung(person)) return rejected('underage')
  return { outcome: 'confirmed', found: { firstName, lastName, fatherName } }
}

/** Who signs for a company acts for it; a dissolved one has nobody to act for it here. */
export function afterCompany(answer: Answer<{ organization: LegalIdentity }>, nationalId: string): Step {
  if (answer.outcome === 'unavailable') return unavailable
  if (answer.outcome === 'mismatch') return rejected('companyMismatch')
  const { isActive, signatoryNationalIds, name } = answer.organization
  if (!isActive) return rejected('companyInactive')
  if (!signatoryNationalIds.includes(nationalId)) return rejected('notSignatory')
  return { outcome: 'confirmed', found: { organizationName: name } }
}

export function afterBar(answer: Answer<{ licence: Licence }>): Step {
  if (answer.outcome === 'unavailable') return unavailable
  if (answer.outcome === 'mismatch') return rejected('licenceMismatch')
  if (!answer.licence.isActive) return rejected('licenceInactive')
  return { outcome: 'confirmed', found: { bar: answer.licence.bar } }
}

export function afterBank(answer: Answer): Step {
  if (answer.outcome === 'unavailable') return unavailable
  return answer.outcome === 'mismatch' ? rejected('shebaMismatch') : { outcome: 'confirmed' }
}

/** Where the bank alone names the person: of a shared account it cannot be told which of its holders they are. */
export function afterAccountHolders(answer: Answer<{ holders: AccountHolder[] }>): Step {
  if (answer.outcome === 'unavailable') return unavailable
  if (answer.outcome === 'mismatch') return rejected('shebaMismatch')
  const [holder, ...others] = answer.holders
  return holder && others.length === 0 ? { outcome: 'confirmed', found: holder } : rejected('shebaShared')
}

/** Only a match lets a code be sent. */
export function afterSim(answer: Answer): Step {
  if (answer.outcome === 'unavailable') return unavailable
  return answer.outcome === 'mismatch' ? rejected('simMismatch') : { outcome: 'confirmed' }
}
