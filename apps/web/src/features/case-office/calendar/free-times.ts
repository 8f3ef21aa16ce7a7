import { tehranTime } from '@dadkar/validators'

type Hours = { from: string; to: string }

const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/**
 * The half hours of one day at which a board could begin another hearing, as `HH:MM` in Iran.
 * @param taken when the hearings of the board begin on that day
 * @param length seconds that the board keeps free for each
 */
export function freeTimes(taken: readonly string[], { from, to }: Hours, length: number): string[] {
  const begun = taken.map((instant) => minutesOf(tehranTime(new Date(instant))))
  const free: string[] = []
  for (let time = minutesOf(from); time <= minutesOf(to); time += 30) {
    if (begun.every((other) => Math.abs(other - time) * 60 >= length)) free.push(timeOf(time))
  }
  return free
}
