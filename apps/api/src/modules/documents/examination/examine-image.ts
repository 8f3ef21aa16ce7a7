import sharp, { type Sharp } from 'sharp'
import { type Accepted, Refusal } from './verdict.ts'

/** Photographs of today's phones have up to 108 million. */
const maxPixels = 120_000_000
const longestSide = 6000
const previewSide = 640

// A file is decoded as what it was recognised to be, by these two and no other.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] })
sharp.cache(false)
sharp.concurrency(1)

export type RawImage = { data: Uint8Array; width: number; height: number }

/** A small JPEG of a picture. */
export function makePreview(image: Sharp): Promise<Buffer> {
  return image
    .clone()
    .resize(previewSide, previewSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 75 })
    .toBuffer()
}

export function fromRaw({ data, width, height }: RawImage): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } })
}

function reasonOf(error: unknown): Refusal {
  return new Refusal(/pixel limit/i.test(String(error)) ? 'too_many_pixels' : 'damaged')
}

/** Draws a picture anew: what is not picture (place, camera, other files glued to it) stays behind. */
export async function redraw(image: Sharp, mediaType: 'image/jpeg' | 'image/png'): Promise<Accepted> {
  try {
    const upright = image
      .autoOrient()
      .toColourspace('srgb')
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    const drawn = mediaType === 'image/png' ? upright.png({ compressionLevel: 6 }) : upright.jpeg({ quality: 88 })
    const content = await drawn.toBuffer()
    return { mediaType, content, preview: await makePreview(sharp(content)), pages: null }
  } catch (error) {
    throw reasonOf(error)
  }
}

/** @throws Refusal when it cannot be decoded to its last row, or is larger than any photograph */
export async function examineImage(bytes: Uint8Array, kind: 'jpeg' | 'png'): Promise<Accepted> {
  const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
  const { format } = await image.metadata().catch((error) => {
    throw reasonOf(error)
  })
  if (format !== kind) throw new Refusal('type_not_accepted')
  return redraw(image, `image/${kind}`)
}
