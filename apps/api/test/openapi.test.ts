import { randomUUID } from 'node:crypto'
import { getCase } from '@dadkar/contract/case'
import { endpoints } from '@dadkar/contract/endpoints'
import { errorStatus } from '@dadkar/contract/errors'
import { people } from '@dadkar/registry-simulator/people'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApi, type TestApi } from './harness.ts'
import { verifyAs } from './people.ts'

let api: TestApi
beforeAll(async () => {
  api = await startTestApi()
})
afterAll(() => api.stop())

describe('the OpenAPI document', () => {
  type Operation = {
    operationId: string
    security: object[]
    parameters: { name: string; in: string; required: boolean; schema: object }[]
    requestBody?: { content: Record<string, { schema: object }> }
    responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
  }
  type Document = {
    openapi: string
    info: { title: string; version: string }
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Record<string, object>; securitySchemes: Record<string, object> }
  }
  let document: Document
  beforeAll(async () => {
    document = (await api.app.inject('/docs/json')).json()
  })

  test('is served as JSON, as YAML and to read', async () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    expect((await api.app.inject('/docs/yaml')).body).toContain('openapi:')
    const page = await api.app.inject('/docs')
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')])
    expect(page.headers['content-security-policy']).toMatch(/default-src|script-src/)
  })

  test('describes every endpoint with its status, its errors and its access', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    expect(operations).toHaveLength(endpoints.length)
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(endpoints.length)
    for (const { method, path, status, errors, access, params } of endpoints) {
      const operation = document.paths[path]?.[method.toLowerCase()]
      if (!operation) throw new Error(`${method} ${path} is missing`)
      expect(operation.responses[status]).toBeDefined()
      for (const code of errors) expect(operation.responses[errorStatus[code]]?.description).toContain(code)
      expect(operation.security).toHaveLength(access === 'public' ? 0 : 1)
      const inPath = operation.parameters.filter((parameter) => parameter.in === 'path')
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? [])
      expect(inPath.every(({ required }) => required)).toBe(true)
      expect(Boolean(params)).toBe(inPath.length > 0)
    }
  })

  test('has no reference that leads nowhere, and uses every security scheme it names', () => {
    const text = JSON.stringify(document)
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(document.components.schemas, name).toHaveProperty(name)
    }
    expect(text.match(/"\$ref":"(?!#\/components\/schemas\/)/)).toBeNull()
    for (const scheme of Object.keys(document.components.securitySchemes)) expect(text).toContain(`{"${scheme}":[]}`)
  })

  test('promises what is answered: a case that is not there', async () => {
    const sara = await verifyAs(api, people.sara, 'worker')
    const { status, code } = await sara.call(getCase, { params: { id: randomUUID() } })
    const operation = document.paths[getCase.path]?.get
    expect(operation?.responses[status]?.description).toContain(code)
  })
})
