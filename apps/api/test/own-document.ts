import { expect } from 'vitest'
import { makePdf, settled, upload } from './documents.ts'
import type { Caller, TestApi } from './harness.ts'

/** The bytes of every document made here. */
export const ownBytes = await makePdf()

/** A document of somebody's own that can be handed in to a case. */
export async function ownDocument(api: TestApi, who: Caller, title: string): Promise<string> {
  const { id } = await upload(api, who, ownBytes, { kind: 'other', title, fileName: `${title}.pdf` })
  expect((await settled(who, id)).state).toBe('ready')
  return id
}
