import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { buildOpenApi } from './openapi.ts'
import { examples } from './openapi-examples.ts'

const bodies = (endpoints as readonly Endpoint[]).flatMap(({ path, body }) =>
  Object.entries(body instanceof z.ZodMiniObject ? body.shape : {}).flatMap(([name, schema]) =>
    examples[name] === undefined ? [] : [{ path, name, schema: schema as z.ZodMiniType, example: examples[name] }],
  ),
)

test('the fields of bodies that have an example are many', () => {
  expect(bodies.length).toBeGreaterThan(15)
})

test.each(bodies)('$path takes the example of $name', ({ schema, example }) => {
  expect(z.safeParse(schema, example)).toMatchObject({ success: true })
})

test('every example stands in the document', () => {
  const text = JSON.stringify(buildOpenApi())
  for (const example of Object.values(examples)) expect(text).toContain(`"examples":[${JSON.stringify(example)}]`)
})
