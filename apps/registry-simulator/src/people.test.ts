import {
  parseForeignNationalId,
  parseJalaliDate,
  parseLegalNationalId,
  parseMobile,
  parseNationalId,
  parseRegistrationNumber,
  parseSheba,
} from '@dadkar/validators'
import { describe, expect, it } from 'vitest'
import { type Company, companies } from './companies.ts'
import { type Foreigner, foreigners } from './foreigners.ts'
import { demoPeople, mobileInHand, type Person, people } from './people.ts'

const everyone = Object.entries<Person>(people)
const allCompanies = Object.entries<Company>(companies)
const allForeigners = Object.entries<Foreigner>(foreigners)

/** The sum of the ten digits weighted 10…2 and the check digit 1 is 0 or r with r < 2, computed apart from our parser. */
function hasNationalCheckDigit(id: string): boolean {
  const digits = [...id].map(Number)
  const rest = digits.slice(0, 9).reduce((sum, digit, i) => sum + digit * (10 - i), 0) % 11
  return digits[9] === (rest < 2 ? rest : 11 - rest)
}

describe('people', () => {
  it('are at least 44, each with numbers of their own', () => {
    expect(everyone.length).toBeGreaterThanOrEqual(44)
    const ids = everyone.map(([, person]) => person.nationalId)
    const mobiles = [...everyone, ...allForeigners].flatMap(([, person]) => person.mobiles)
    const shebas = everyone.map(([, person]) => person.sheba)
    for (const numbers of [ids, mobiles, shebas]) expect(new Set(numbers).size).toBe(numbers.length)
  })

  it.each(everyone)('%s has numbers that pass their checks', (_key, person) => {
    expect(parseNationalId(person.nationalId)).toEqual({ ok: true, value: person.nationalId })
    expect(hasNationalCheckDigit(person.nationalId)).toBe(true)
    expect(parseSheba(person.sheba)).toEqual({ ok: true, value: person.sheba })
    expect(parseJalaliDate(person.birthDate).ok).toBe(true)
    for (const mobile of [...person.mobiles, mobileInHand(person)]) expect(parseMobile(mobile).ok).toBe(true)
  })

  it('come from ranges that are issued to nobody', () => {
    for (const [, { nationalId }] of everyone) expect(nationalId).toMatch(/^(990|000)/)
    for (const [, { legalNationalId }] of allCompanies) expect(legalNationalId).toMatch(/^99/)
  })

  it('play every special part', () => {
    const father = people.davoud.mobiles
    expect(father).toContain(mobileInHand(people.nima))
    expect(people.nima.mobiles).not.toContain(mobileInHand(people.nima))
    expect(people.yadollah.alive).toBe(false)
    expect(people.zahra.line).toBe('late')
    expect(people.pouya.absentFromCivilRegistry).toBe(true)
    expect(people.iraj.claims?.sheba).toBe(people.giti.sheba)
    expect(Number(people.arman.birthDate.slice(0, 4))).toBeGreaterThan(1390)
  })

  it('are introduced in both languages when they are worth trying by hand', () => {
    expect(demoPeople.map(({ key }) => key)).toContain('sara')
    for (const { note } of demoPeople) {
      expect(note.fa).toMatch(/[آ-ی]/)
      expect(note.en).toMatch(/^[A-Z][^آ-ی]+$/)
    }
  })
})

describe('foreign nationals', () => {
  it.each(allForeigners)('%s has a FIDA code and a birth date that pass their checks', (_key, foreigner) => {
    expect(parseForeignNationalId(foreigner.fida)).toEqual({ ok: true, value: foreigner.fida })
    expect(parseJalaliDate(foreigner.birthDate).ok).toBe(true)
  })
})

describe('companies', () => {
  it('are at least 8', () => expect(allCompanies.length).toBeGreaterThanOrEqual(8))

  it.each(allCompanies)('%s has numbers that pass their checks, and known signatories', (_key, company) => {
    expect(parseLegalNationalId(company.legalNationalId)).toEqual({ ok: true, value: company.legalNationalId })
    expect(parseRegistrationNumber(company.registrationNumber).ok).toBe(true)
    const known = everyone.map(([, person]) => person.nationalId)
    expect(company.signatories.length).toBeGreaterThan(0)
    for (const { nationalId } of company.signatories) expect(known).toContain(nationalId)
  })
})
