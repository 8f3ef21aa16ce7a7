import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { routes } from './app/router.tsx'
import { ShellPage } from './app/shell-page.tsx'
import { basename } from './lib/locale.ts'
import { queryClient } from './lib/query-client.ts'

/** Draws a public page at build time. `path` is within the language of this build. */
export async function renderPage(path: string): Promise<string> {
  const handler = createStaticHandler(routes, { basename })
  const address = `http://localhost${basename === '/' ? '' : basename}${path}`
  const context = await handler.query(new Request(address))
  if (context instanceof Response) throw new Error(`${path} answered ${context.status}`)
  if (context.matches.at(-1)?.route.path === '*') throw new Error(`${path} is not among the pages to draw`)
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>
    </StrictMode>,
  )
}

/** Draws what other pages show until their code has come. */
export function renderShell(): string {
  return renderToString(<ShellPage />)
}
