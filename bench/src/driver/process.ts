import { drive, type Work } from './closed-loop.ts'
import { type Arrivals, arrive } from './open-loop.ts'

/** The process that asks, apart from those that answer and from the one that counts. */
process.on('message', async (work: Work | Arrivals) => {
  try {
    process.send?.({ done: await ('perSecond' in work ? arrive(work) : drive(work)) })
  } catch (error) {
    process.send?.({ failure: (error as Error).message })
  }
})
process.on('disconnect', () => process.exit())
