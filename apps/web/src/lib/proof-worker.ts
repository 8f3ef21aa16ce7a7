import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'

export type ProofMessage = { tried: number } | { solution: object | null }

/** Does the work of a challenge beside the page, so that the page stays alive, and says how far it is. */
const page = self as unknown as {
  onmessage: (message: MessageEvent<Challenge>) => void
  postMessage(message: ProofMessage): void
}

page.onmessage = async ({ data: challenge }) => {
  let tried = 0
  const solution = await solveChallenge({
    challenge,
    timeout: 0,
    deriveKey(parameters, salt, password) {
      tried += 1
      if (tried % 20 === 0) page.postMessage({ tried })
      return deriveKey(parameters, salt, password)
    },
  })
  page.postMessage({ solution })
}
