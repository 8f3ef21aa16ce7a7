import type { SignIn } from './contenders/sign-in.ts'
import type { Verifications } from './contenders/verification.ts'
import type { Ask } from './driver/closed-loop.ts'
import type { Driver } from './driver/start-driver.ts'

/** What one round found: how many a second, and how long each took. */
export type Round = { perSecond: number; ms: number[] }

export const connections = 16

/** A page, asked for by each of these people. */
export function asksOf(path: string, tokens: string[]): Ask[] {
  return tokens.map((token) => ({ path, headers: { authorization: `Bearer ${token}` } }))
}

/** Asks these again and again, until time is up. */
export async function measureList(driver: Driver, origin: string, asks: Ask[], seconds: number): Promise<Round> {
  const method = asks[0]?.body === undefined ? 'GET' : 'POST'
  const done = await driver.drive({ origin, method, asks, connections, seconds, isOnce: false })
  return { perSecond: done.answers.length / done.seconds, ms: done.answers.map(({ ms }) => ms) }
}

/**
 * Asks for codes half of the time, then enters every one of them. The codes are looked up in between, while no clock
 * runs, so that only the two requests count, for all alike.
 */
export async function measureSignIn(
  driver: Driver,
  origin: string,
  signIn: SignIn,
  accounts: number,
  seconds: number,
): Promise<Round> {
  await signIn.reset()
  const rest = { origin, method: 'POST', connections, isOnce: true } as const
  const asks = Array.from({ length: accounts }, (_, index) => signIn.askForCode(index + 1))
  const asked = await driver.drive({ ...rest, asks, seconds: seconds / 2 })
  const sent = asked.answers.map(({ index, body }) => ({ account: index + 1, body }))
  const entered = await driver.drive({ ...rest, asks: await signIn.enterCodes(sent), seconds: 60 })
  if (entered.answers.length < sent.length) throw new Error('Entering the codes took longer than a minute')
  return {
    perSecond: sent.length / (asked.seconds + entered.seconds),
    ms: entered.answers.map(({ index, ms }) => ms + (asked.answers[index]?.ms ?? 0)),
  }
}

/** More than anybody enters in a round, made while no clock runs. */
const verificationsASecond = 600

/** Enters the codes of people who have no account yet: each makes one and is signed in. */
export async function measureVerification(
  driver: Driver,
  origin: string,
  verifications: Verifications,
  seconds: number,
): Promise<Round> {
  const asks = await verifications.prepare(Math.ceil(seconds * verificationsASecond))
  const done = await driver.drive({ origin, method: 'POST', asks, connections, seconds, isOnce: true })
  return { perSecond: done.answers.length / done.seconds, ms: done.answers.map(({ ms }) => ms) }
}
