import { buildOpenApi } from '@dadkar/contract/openapi'
import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** The OpenAPI document at /docs/json and /docs/yaml, readable at /docs. */
export async function serveDocs(app: FastifyInstance) {
  // The plugin's type knows OpenAPI 3.0 only; it hands the document on as it is.
  const document = buildOpenApi() as unknown as StaticDocumentSpec['document']
  await app.register(swagger, { mode: 'static', specification: { document } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    theme: { title: 'Dadkar API' },
    // The bare layout has no bar with another product's name and a field for another address.
    uiConfig: {
      layout: 'BaseLayout',
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      filter: true,
      validatorUrl: null,
    },
  })
}
