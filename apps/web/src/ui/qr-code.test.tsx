import { render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code.tsx'

const scale = 6

/** The drawing as a scanner sees it: RGBA, dark on white. */
function photograph(svg: Element): { pixels: Uint8ClampedArray; width: number } {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  const path = svg.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * width + Number(x) * scale) * 4
      for (let at = from; at < from + Number(run) * scale * 4; at += 4) pixels.fill(0, at, at + 3)
    }
  }
  return { pixels, width }
}

test('another program reads from the drawing what was written into it', () => {
  render(<QrCode text="DYRD43RWM24Z" name="کد مراجعه" />)
  const { pixels, width } = photograph(screen.getByRole('img', { name: 'کد مراجعه' }))
  expect(jsQR(pixels, width, width)?.data).toBe('DYRD43RWM24Z')
})
