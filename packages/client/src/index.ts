import createClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

export type DadkarClient = Client<paths>
export type Schemas = components['schemas']

/**
 * A typed client of the Dadkar API, generated from its OpenAPI document. Every call answers `{ data, error }`, where
 * `error` is an RFC 9457 problem: decide by its `code`.
 * @param options.baseUrl where the portal is, e.g. `https://dadkar.example`; in the browser app, its own origin
 */
export function createDadkarClient(options: ClientOptions): DadkarClient {
  return createClient<paths>(options)
}
