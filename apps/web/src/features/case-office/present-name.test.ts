import { expect, test } from 'vitest'
import { presentName, readPresent } from './present-name.ts'
import { minutes } from './step-schemas.ts'

const text = 'هر دو طرف آمدند و سخنان خود را گفتند.'

test('who is marked comes out of the form, and what else is in it does not', () => {
  expect(readPresent(['minutes', presentName('s1'), presentName('s2')])).toEqual(['s1', 's2'])
  const sent = minutes.parse({ minutes: text, [presentName('s1')]: 'on' })
  expect(sent).toEqual({ minutes: text, present: ['s1'] })
})

test('where nobody is marked, the server says how many must have sat', () => {
  expect(minutes.parse({ minutes: text })).toEqual({ minutes: text, present: [] })
})
