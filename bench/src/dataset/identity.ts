/** The invented identity of account number `n` (from 1): a national ID with its check digit, and a mobile. */
export function identityOf(n: number): { nationalId: string; mobile: string } {
  const body = String(200_000_000 + n * 13)
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const rest = sum % 11
  return { nationalId: `${body}${rest < 2 ? rest : 11 - rest}`, mobile: `+98990${String(n).padStart(7, '0')}` }
}
