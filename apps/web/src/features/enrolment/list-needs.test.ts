import { expect, test } from 'vitest'
import { listNeeds } from './list-needs.ts'

const everybody = listNeeds({ capacity: 'worker', forOrganization: false })

test('everybody brings a card and a phone; a lawyer and a signatory also what proves them as such', () => {
  expect(everybody).toHaveLength(3)
  const more = (who: Parameters<typeof listNeeds>[0]) => listNeeds(who).filter((need) => !everybody.includes(need))
  expect(more({ capacity: 'lawyer', forOrganization: false })).toEqual(['پروانهٔ وکالت'])
  expect(more({ capacity: 'employer', forOrganization: true })).toEqual(['شناسهٔ ملی و شمارهٔ ثبت شرکت یا مؤسسه'])
})
