import { formatMobile, type JalaliDate, parseJalaliDate } from '@dadkar/validators'
import type { z } from 'zod'
import { readShape } from '../json-http.ts'
import { createGuard, type PortOptions } from '../resilience.ts'
import { Unavailable } from '../unavailable.ts'
import { readErrorCode, toUnavailable } from './jibit-errors.ts'
import { createJibitSession, type JibitAccount } from './jibit-session.ts'
import { accountShape, companyShape, foreignerShape, identityShape, matchingShape } from './jibit-shapes.ts'
import type { Answer, LegalIdentity, Registries } from './registries.ts'

type JibitOptions = JibitAccount & Omit<PortOptions, keyof JibitAccount>

/** All but the bar's and the face checks. */
type JibitRegistries = Omit<Registries, 'findLicence' | 'face'>

type Registry<Body> = {
  path: string
  shape: z.ZodType<Body>
  /** Errors that say "nobody has that number": an answer, not a failure. */
  mismatchCodes: readonly string[]
}

const mismatch = { outcome: 'mismatch' } as const

/**
 * The registries through the KYC provider Jibit (`https://napi.jibit.ir/ide`), each behind its own guard, so that one
 * that is down does not close the others.
 *
 * A number that passed our checks and that a register still calls `not_valid` is nobody's: a mismatch, as "not found" is.
 * The SIM registry is the exception. There a mismatch tells a person "this SIM is not in your name", so only its own
 * `matched: false` is one; `matching.unknown` and all else is unavailable.
 */
export function createJibitRegistries({ log, halfOpenAfterMs, watch, ...account }: JibitOptions): JibitRegistries {
  const session = createJibitSession(account)

  const guardOf = (name: string) =>
    createGuard(name, { timeoutMs: account.timeoutMs, isRepeatable: true, log, halfOpenAfterMs, watch })

  function connect<Body>(guard: ReturnType<typeof guardOf>, { path, shape, mismatchCodes }: Registry<Body>) {
    return <Found>(query: Record<string, string>, judge: (body: Body) => Answer<Found>): Promise<Answer<Found>> =>
      guard(async (signal): Promise<Answer<Found>> => {
        const answer = await session.get(path, query, signal)
        if (answer.status === 200) return judge(readShape(shape, answer.body))
        if (mismatchCodes.includes(readErrorCode(answer) ?? '')) return mismatch
        throw toUnavailable(answer)
      })
  }

  const askCivil = connect(guardOf('civil'), {
    path: '/v1/services/identity',
    shape: identityShape,
    mismatchCodes: ['identity_info.not_found', 'nationalCode.not_valid'],
  })
  const askSim = connect(guardOf('sim'), { path: '/v1/services/matching', shape: matchingShape, mismatchCodes: [] })
  const bank = guardOf('bank')
  const askBank = connect(bank, {
    path: '/v1/services/matching',
    shape: matchingShape,
    mismatchCodes: ['iban.not_valid'],
  })
  const askAccount = connect(bank, {
    path: '/v1/ibans',
    shape: accountShape,
    mismatchCodes: ['iban.not_found', 'iban.not_valid'],
  })
  const askCompany = connect(guardOf('company'), {
    path: '/v1/services/identity/legal',
    shape: companyShape,
    mismatchCodes: ['identity_info.not_found', 'nationalCode.not_valid'],
  })
  const askForeigners = connect(guardOf('foreigners'), {
    path: '/v1/services/foreigners/identity',
    shape: foreignerShape,
    mismatchCodes: ['identity_info.not_found', 'fida.not_valid'],
  })

  return {
    identify: (nationalId, birthDate) =>
      askCivil({ nationalCode: nationalId, birthDate: toCompactDate(birthDate) }, ({ identityInfo }) => {
        const { alive: isAlive, ...names } = identityInfo
        return { outcome: 'match', identity: { ...names, isAlive } }
      }),

    matchMobile: (nationalId, mobile) =>
      askSim({ nationalCode: nationalId, mobileNumber: formatMobile(mobile, 'en') }, judgeMatching),

    matchSheba: (nationalId, sheba) => askBank({ nationalCode: nationalId, iban: sheba }, judgeMatching),

    findAccountHolders: (sheba) =>
      askAccount({ value: sheba }, ({ ibanInfo }) => ({ outcome: 'match', holders: ibanInfo.owners })),

    identifyOrganization: (legalNationalId, registrationNumber) =>
      askCompany<{ organization: LegalIdentity }>(
        { nationalCode: legalNationalId, signHolders: 'true' },
        ({ legalIdentityInfo: found }) => {
          if (stripZeros(found.registrationNumber) !== stripZeros(registrationNumber)) return mismatch
          const signatoryNationalIds = found.signHolders.map(({ nationalCode }) => nationalCode)
          return {
            outcome: 'match',
            organization: { name: found.name, isActive: found.active, signatoryNationalIds },
          }
        },
      ),

    identifyForeigner: (fidaCode) =>
      askForeigners({ fida: fidaCode }, ({ foreignerIdentityInfo }) => ({
        outcome: 'match',
        identity: { ...foreignerIdentityInfo, birthDate: readCompactDate(foreignerIdentityInfo.birthDate) },
      })),
  }
}

function judgeMatching({ matched }: z.infer<typeof matchingShape>): Answer {
  return matched ? { outcome: 'match' } : mismatch
}

/** YYYYMMDD in the Jalali calendar. */
function toCompactDate({ year, month, day }: JalaliDate): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('')
}

function readCompactDate(text: string): JalaliDate {
  const parsed = parseJalaliDate(text)
  if (!parsed.ok) throw new Unavailable('unknown shape at "birthDate"')
  return parsed.value
}

/** Registration numbers are written with and without leading zeros. */
function stripZeros(number: string): string {
  return number.replace(/^0+/, '')
}
