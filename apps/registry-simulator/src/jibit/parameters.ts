import {
  parseForeignNationalId,
  parseJalaliDate,
  parseLegalNationalId,
  parseNationalId,
  parseSheba,
} from '@dadkar/validators'
import { JibitError } from './errors.ts'

export type Query = Readonly<Record<string, string | undefined>>

/** Jibit takes numbers in one form only; what we would normalise, it refuses. */
const isExactly = (parsed: { ok: boolean; value?: unknown }, raw: string) => parsed.ok && parsed.value === raw

const checks = {
  nationalCode: (raw: string) => isExactly(parseNationalId(raw), raw),
  legalCode: (raw: string) => isExactly(parseLegalNationalId(raw), raw),
  fida: (raw: string) => isExactly(parseForeignNationalId(raw), raw),
  iban: (raw: string) => isExactly(parseSheba(raw), raw),
  mobileNumber: (raw: string) => /^09\d{9}$/.test(raw),
  birthDate: (raw: string) => /^\d{8}$/.test(raw) && parseJalaliDate(raw).ok,
}

/**
 * Reads one query parameter. Throws `<name>.is_required` or `<name>.not_valid`, both 400.
 * `rules` are tried in turn; by default the rule that bears the parameter's name.
 */
export function readParameter(
  query: Query,
  name: 'nationalCode' | 'mobileNumber' | 'iban' | 'fida' | 'birthDate' | 'value',
  rules: readonly (keyof typeof checks)[] = name === 'value' ? [] : [name],
): string {
  const raw = query[name]
  if (!raw) throw new JibitError(400, `${name}.is_required`)
  if (!rules.some((rule) => checks[rule](raw))) throw new JibitError(400, `${name}.not_valid`)
  return raw
}
