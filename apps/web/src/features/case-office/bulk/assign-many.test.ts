import { expect, test } from 'vitest'
import { assignMany, type Given } from './assign-many.ts'

const chosen = (id: string) => ({ id, caseNumber: `1405-101-00000${id}`, version: 1 })
const three = ['1', '2', '3'].map(chosen)

test('a case that somebody changed meanwhile is told and does not stop the rest', async () => {
  const told: Given[] = []
  const refuseSecond = async (id: string) => {
    if (id === '2') throw { code: 'case.changed_elsewhere', params: { version: 2 } }
  }
  await assignMany(three, refuseSecond, (given) => told.push(given))
  expect(told.map(({ chosen: { id }, refusal }) => [id, refusal === null])).toEqual([
    ['1', true],
    ['2', false],
    ['3', true],
  ])
  expect(told[1]?.refusal).toMatch(/در این میان تغییر کرده است/)
})

test.each([{ code: 'board.incomplete', params: {} }, new TypeError('Failed to fetch')])(
  'what would refuse them all stops at once, and those before remain given',
  async (trouble) => {
    const told: Given[] = []
    const breakAtSecond = async (id: string) => {
      if (id === '2') throw trouble
    }
    await expect(assignMany(three, breakAtSecond, (given) => told.push(given))).rejects.toBe(trouble)
    expect(told.map(({ chosen: { id } }) => id)).toEqual(['1'])
  },
)
