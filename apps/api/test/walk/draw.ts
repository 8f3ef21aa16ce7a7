export type Draw = ReturnType<typeof makeDraw>

/** Draws that are the same for the same seed (mulberry32). */
export function makeDraw(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  function pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new Error('Nothing to draw from')
    return from[below(from.length)] as T
  }
  return {
    below,
    chance: (share: number) => next() < share,
    pick,
    /** Everything once, what weighs more rather earlier. */
    order<T>(from: readonly T[], weigh: (each: T) => number): T[] {
      return from
        .map((each) => ({ each, turn: -Math.log(1 - next()) / weigh(each) }))
        .sort((one, other) => one.turn - other.turn)
        .map(({ each }) => each)
    },
  }
}
