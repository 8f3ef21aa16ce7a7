import type { Profile } from '@dadkar/contract/person'
import type { Vault } from '../../crypto/vault.ts'

/** A profile as the columns of a person keep it. */
export const sealProfile = (vault: Vault, { address, postalCode, email }: Profile) => ({
  addressSealed: vault.seal('address', address),
  postalCodeSealed: vault.seal('postalCode', postalCode),
  emailSealed: email === null ? null : vault.seal('email', email),
  profileFilledAt: new Date(),
})
