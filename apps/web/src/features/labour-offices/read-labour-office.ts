type Typed = Record<string, unknown>

const inBoth = (typed: Typed, name: string) => ({ fa: typed[`${name}.fa`], en: typed[`${name}.en`] })

/** The plain inputs of the form as the contract wants them. */
export function readLabourOffice(typed: Typed) {
  return { code: typed.code, name: inBoth(typed, 'name'), address: inBoth(typed, 'address') }
}
