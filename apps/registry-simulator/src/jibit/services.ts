import type { Company } from '../companies.ts'
import { findCitizen, findCompany, findForeigner, findPerson, findShebaOwner, findSimOwner } from '../registers.ts'
import type { Target } from '../switchboard.ts'
import { JibitError } from './errors.ts'
import { type Query, readParameter } from './parameters.ts'

/** Puts the question to a registry, through whatever fault it has. */
type Ask = (target: Target) => Promise<{ mismatch: boolean }>

/** Civil registry: national ID and Jalali birth date → who it is; a wrong birth date is "not found" too. */
export async function answerIdentity(query: Query, ask: Ask): Promise<object> {
  const nationalCode = readParameter(query, 'nationalCode')
  const birthDate = readParameter(query, 'birthDate')
  const { mismatch } = await ask('civil')
  const person = mismatch ? undefined : findCitizen(nationalCode, birthDate)
  if (!person) throw new JibitError(404, 'identity_info.not_found')
  const { firstName, lastName, fatherName, gender, alive } = person
  return { nationalCode, birthDate, identityInfo: { firstName, lastName, fatherName, gender, alive } }
}

/** SIM registry (شاهکار) with `mobileNumber`, bank with `iban`. The SIM registry knows FIDA codes as well. */
export async function answerMatching(query: Query, ask: Ask): Promise<object> {
  if (query.mobileNumber && query.iban) throw new JibitError(400, 'query_parameters.too_many')
  if (query.iban) {
    const nationalCode = readParameter(query, 'nationalCode')
    const iban = readParameter(query, 'iban')
    const { mismatch } = await ask('bank')
    return { matched: !mismatch && findShebaOwner(iban) === nationalCode }
  }
  const holder = readParameter(query, 'nationalCode', ['nationalCode', 'fida'])
  const mobile = readParameter(query, 'mobileNumber')
  const { mismatch } = await ask('sim')
  return { matched: !mismatch && findSimOwner(mobile)?.id === holder }
}

/** Bank: who owns an account. */
export async function answerAccount(query: Query, ask: Ask): Promise<object> {
  const iban = readParameter(query, 'value', ['iban'])
  const { mismatch } = await ask('bank')
  const owner = mismatch ? undefined : findPerson(findShebaOwner(iban) ?? '')
  if (!owner) throw new JibitError(404, 'iban.not_found')
  const { firstName, lastName } = owner
  const ibanInfo = {
    bank: 'MARKAZI',
    depositNumber: iban.slice(-13),
    iban,
    status: 'ACTIVE',
    owners: [{ firstName, lastName }],
  }
  return { value: iban, ibanInfo }
}

/** Registry of companies; signatories only with `signHolders=true`. */
export async function answerCompany(query: Query, ask: Ask): Promise<object> {
  const nationalCode = readParameter(query, 'nationalCode', ['legalCode'])
  const { mismatch } = await ask('company')
  const company = mismatch ? undefined : findCompany(nationalCode)
  if (!company) throw new JibitError(404, 'identity_info.not_found')
  const { name, registrationNumber, registrationDate, active } = company
  return {
    nationalCode,
    legalIdentityInfo: {
      name,
      registrationNumber,
      registrationDate: registrationDate.replaceAll('/', ''),
      active,
      ...(query.signHolders === 'true' && { signHolders: listSignHolders(company) }),
    },
  }
}

function listSignHolders({ signatories }: Company) {
  return signatories.map(({ nationalId, position }) => {
    const person = findPerson(nationalId)
    return { nationalCode: nationalId, firstName: person?.firstName, lastName: person?.lastName, position }
  })
}

/** Registry of foreign nationals. */
export async function answerForeigner(query: Query, ask: Ask): Promise<object> {
  const fida = readParameter(query, 'fida')
  const { mismatch } = await ask('foreigners')
  const foreigner = mismatch ? undefined : findForeigner(fida)
  if (!foreigner) throw new JibitError(404, 'identity_info.not_found')
  const { firstName, lastName, fatherName, gender, birthDate, nationality } = foreigner
  return {
    fida,
    foreignerIdentityInfo: {
      firstName,
      lastName,
      fatherName,
      gender,
      birthDate: birthDate.replaceAll('/', ''),
      nationality,
    },
  }
}
