import { makeKeys } from '@dadkar/api/make-keys'

/** `pnpm keys`: a fresh set of secrets in the form of an .env file. */
for (const [name, value] of Object.entries(makeKeys())) console.log(`${name}=${value}`)
