import type { Vault } from '../../crypto/vault.ts'

const label = 'correction'

export const sealCorrection = (vault: Vault, text: string) => vault.seal(label, text)

export const readCorrection = (vault: Vault, { textSealed }: { textSealed: Uint8Array }) =>
  vault.openText(label, textSealed)
