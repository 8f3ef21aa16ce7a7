import * as z from 'zod/mini'
import { type Endpoint, possibleErrors } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { errorStatus } from './errors.ts'
import { addExamples } from './openapi-examples.ts'
import { problem } from './problem.ts'

type JsonSchema = Record<string, unknown>

/** JSON Schema (2020-12, as OpenAPI 3.1 uses) of a contract schema; named schemas become references. */
function toSchema(schema: z.ZodMiniType, io: 'input' | 'output', components: Record<string, JsonSchema>): JsonSchema {
  const {
    $schema: _,
    $defs,
    ...body
  } = z.toJSONSchema(schema, { io }) as JsonSchema & { $defs?: Record<string, JsonSchema> }
  for (const [name, definition] of Object.entries($defs ?? {})) components[name] ??= rewriteRefs(definition)
  return rewriteRefs(body)
}

function rewriteRefs<T>(value: T): T {
  return addExamples(JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')))
}

function parameters(definition: Endpoint, components: Record<string, JsonSchema>) {
  const from = (schema: z.ZodMiniObject | undefined, place: 'path' | 'query') => {
    if (!schema) return []
    const { properties = {}, required = [] } = toSchema(schema, 'input', components) as {
      properties?: Record<string, JsonSchema>
      required?: string[]
    }
    return Object.entries(properties).map(([name, { description, ...schema }]) => ({
      name,
      in: place,
      required: required.includes(name),
      ...(description ? { description } : {}),
      schema,
    }))
  }
  const idempotencyKey = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Any unique text, for example a UUID. Repeating a request with its key repeats the answer, not the deed.',
    schema: { type: 'string', minLength: 8, maxLength: 100 },
  }
  const proofOfWork = {
    name: 'Proof-Of-Work',
    in: 'header',
    required: false,
    description:
      'After `verification.proof_required`: its `challenge` (base64url of an ALTCHA 2 challenge) solved, as base64url of `{challenge, solution}`. Serves once.',
    schema: { type: 'string', maxLength: 4000 },
  }
  return [
    ...from(definition.params, 'path'),
    ...from(definition.query, 'query'),
    ...Object.entries(definition.requestHeaders ?? {}).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    ...(definition.idempotent ? [idempotencyKey] : []),
    ...(definition.proof ? [proofOfWork] : []),
  ]
}

const bytes = { schema: { type: 'string', format: 'binary' } }

function successOf({ response, responseBytes, responseHeaders }: Endpoint, components: Record<string, JsonSchema>) {
  const headers = responseHeaders && {
    headers: Object.fromEntries(
      Object.entries(responseHeaders).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
    ),
  }
  if (responseBytes) {
    const content = response ? { schema: toSchema(response, 'output', components) } : bytes
    return { description: 'Done', content: Object.fromEntries(responseBytes.map((type) => [type, content])) }
  }
  if (!response) return { description: 'Done; no content', ...headers }
  return {
    description: 'Done',
    ...headers,
    content: { 'application/json': { schema: toSchema(response, 'output', components) } },
  }
}

function requestBody({ body, bodyBytes }: Endpoint, components: Record<string, JsonSchema>) {
  if (bodyBytes) return { requestBody: { required: true, content: { [bodyBytes]: bytes } } }
  if (!body) return {}
  return {
    requestBody: { required: true, content: { 'application/json': { schema: toSchema(body, 'input', components) } } },
  }
}

function responses(definition: Endpoint, components: Record<string, JsonSchema>) {
  const success = successOf(definition, components)
  const codesByStatus = new Map<number, string[]>()
  for (const code of possibleErrors(definition)) {
    const status = errorStatus[code]
    codesByStatus.set(status, [...(codesByStatus.get(status) ?? []), code])
  }
  const failures = [...codesByStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return { [definition.status]: success, ...Object.fromEntries(failures) }
}

const security: Record<Endpoint['access'], object[]> = {
  public: [],
  attempt: [{ attemptCookie: [] }],
  refresh: [{ refreshCookie: [] }],
  session: [{ bearer: [] }],
  callback: [{ callbackSignature: [] }],
}

function operationId({ method, path }: Endpoint) {
  const words = path
    .replace('/v1/', '')
    .split('/')
    .map((part) => part.replace(/[{}]/g, ''))
  return [method.toLowerCase(), ...words].join('-')
}

/** The OpenAPI 3.1 document of the whole API. Pure: the same contract gives the same document. */
export function buildOpenApi() {
  const components: Record<string, JsonSchema> = {}
  toSchema(z.object({ problem }), 'output', components)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const definition of endpoints) {
    const { method, path, tag, summary, description } = definition
    paths[path] ??= {}
    paths[path][method.toLowerCase()] = {
      operationId: operationId(definition),
      tags: [tag],
      summary,
      ...(description ? { description } : {}),
      security: security[definition.access],
      parameters: parameters(definition, components),
      ...requestBody(definition, components),
      responses: responses(definition, components),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dadkar API',
      version: '1.0.0',
      description:
        'Everything the Dadkar portal does, for other systems. Errors are RFC 9457 problems: decide by `code`. Lists are paged by cursor. Instants are RFC 3339 in UTC; birth dates and employment dates are Jalali; money is in rial.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(components).sort(([a], [b]) => a.localeCompare(b))),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        attemptCookie: { type: 'apiKey', in: 'cookie', name: 'attempt' },
        refreshCookie: { type: 'apiKey', in: 'cookie', name: 'refresh' },
        callbackSignature: {
          type: 'apiKey',
          in: 'header',
          name: 'Callback-Signature',
          description: 'HMAC-SHA256 of the raw body with the key agreed with the provider, in hexadecimal.',
        },
      },
    },
  }
}
