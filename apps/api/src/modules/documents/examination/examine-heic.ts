import libheif, { type HeifImage } from 'libheif-js/wasm-bundle.js'
import { fromRaw, redraw } from './examine-image.ts'
import { type Accepted, Refusal } from './verdict.ts'

/** Twelve bytes of memory for each while it is decoded. */
const maxPixels = 50_000_000

function decode(bytes: Uint8Array): HeifImage[] {
  try {
    return new libheif.HeifDecoder().decode(bytes)
  } catch {
    return []
  }
}

/** Photographs of iPhones, given back as JPEG, which every computer opens. */
export async function examineHeic(bytes: Uint8Array): Promise<Accepted> {
  const [image] = decode(bytes)
  if (!image) throw new Refusal('damaged')
  const [width, height] = [image.get_width(), image.get_height()]
  if (width < 1 || height < 1) throw new Refusal('damaged')
  if (width * height > maxPixels) throw new Refusal('too_many_pixels')
  const target = { data: new Uint8ClampedArray(width * height * 4), width, height }
  const isDrawn = await new Promise<boolean>((resolve) => image.display(target, (drawn) => resolve(drawn !== null)))
  image.free()
  if (!isDrawn) throw new Refusal('damaged')
  return redraw(fromRaw({ data: new Uint8Array(target.data.buffer), width, height }), 'image/jpeg')
}
