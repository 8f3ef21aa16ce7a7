import { expect, test } from 'vitest'
import { distanceBetween } from './distance.ts'

const tehran = { latitude: 35.6997, longitude: 51.338 }
const isfahan = { latitude: 32.6572, longitude: 51.6776 }

test('Azadi square and Naqsh-e Jahan are some 340 km apart, either way', () => {
  expect(Math.round(distanceBetween(tehran, isfahan) / 1000)).toBe(340)
  expect(distanceBetween(isfahan, tehran)).toBeCloseTo(distanceBetween(tehran, isfahan))
})

test('a place is no way from itself', () => {
  expect(distanceBetween(tehran, tehran)).toBe(0)
})
